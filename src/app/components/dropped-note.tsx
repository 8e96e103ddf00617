import { For, Show, type JSX } from "solid-js";
import { useGuide } from "../guide/guide.tsx";
import { useText } from "../text/text-context.tsx";
import { Announced } from "./announced.tsx";

/** Says which answers the last change took off the path. */
export function DroppedNote(): JSX.Element {
  const text = useText();
  const guide = useGuide();
  return (
    <Show when={guide.dropped().length > 0}>
      <Announced>
        <div class="note">
          <p>{text.say("question/dropped")}</p>
          <ul>
            <For each={guide.dropped()}>
              {(id) => (
                <li>
                  {text.find("questions", "facts", id, "label") ??
                    text.get("questions", "startDays", id, "label")}
                </li>
              )}
            </For>
          </ul>
        </div>
      </Announced>
    </Show>
  );
}
