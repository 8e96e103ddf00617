import { For, type JSX } from "solid-js";
import { lifeEventIds, type LifeEventId } from "../../model/life-event-ids.ts";
import { useText } from "../text/text-context.tsx";

/**
 * What may have happened, to choose from. Only the name is a link: a hand that shakes can scroll by all around it. The
 * pictures are one file that the page does not wait for.
 */
export function LifeEvents(props: {
  readonly hrefOf: (lifeEvent: LifeEventId) => string;
}): JSX.Element {
  const text = useText();
  return (
    <ul class="entries">
      <For each={lifeEventIds}>
        {(lifeEvent) => (
          <li class="entry">
            <svg class="entry-icon" aria-hidden="true">
              <use href={`/icons/life-events.svg#${lifeEvent}`} />
            </svg>
            <a class="entry-name" href={props.hrefOf(lifeEvent)}>
              {text.say(`events/${lifeEvent}/name`)}
            </a>
            <p class="hint">{text.say(`events/${lifeEvent}/hint`)}</p>
          </li>
        )}
      </For>
    </ul>
  );
}
