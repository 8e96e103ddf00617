import { For, type JSX } from "solid-js";
import { useNavigation } from "../navigation.tsx";
import { useText } from "../text/text-context.tsx";

/** Ways on from a screen of a journey to others of the same. */
export function JourneyLinks(props: {
  readonly journey: string;
  readonly pages: readonly ("bag" | "print" | "answers")[];
}): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  return (
    <ul class="actions">
      <For each={props.pages}>
        {(page) => (
          <li>
            <a href={navigation.hrefOf({ page, journey: props.journey })}>
              {text.say(`result/${page}`)}
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}
