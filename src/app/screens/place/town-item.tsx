import { createUniqueId, Show, type JSX } from "solid-js";
import type { CalendarDate } from "../../../model/calendar-date.ts";
import { ConfirmedOn } from "../../components/confirmed-on.tsx";
import { useText } from "../../text/text-context.tsx";
import type { ListedTown } from "../../town/listed-town.ts";
import { readingOf } from "./town-text.ts";

/** One municipality to choose, with its prefecture and how it is read: many have the same name. */
export function TownItem(props: {
  readonly town: ListedTown;
  /** Known from before: the day on which it was last said. */
  readonly confirmedOn?: CalendarDate | undefined;
  readonly onChoose: (town: ListedTown) => void;
}): JSX.Element {
  const text = useText();
  const hintId = createUniqueId();
  return (
    <li>
      <button
        type="button"
        class="link-button"
        aria-describedby={hintId}
        onClick={() => props.onChoose(props.town)}
      >
        <span lang="ja">
          {props.town.area}
          {props.town.name}
        </span>
      </button>
      <p class="hint" id={hintId}>
        {readingOf(props.town, text)}
        <Show when={props.town.isSample}>
          <br />
          {text.say("place/sample")}
        </Show>
        <Show when={props.confirmedOn}>
          {(day) => (
            <>
              <br />
              <ConfirmedOn day={day()} />
            </>
          )}
        </Show>
      </p>
    </li>
  );
}
