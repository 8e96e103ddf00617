import { For, Show, type JSX } from "solid-js";
import { inLanguage } from "../../../editions/local-words.ts";
import { useGuide } from "../../guide/guide.tsx";
import { useText } from "../../text/text-context.tsx";

/** What the nation has and these towns do not, so that nobody looks for it there. */
export function NotOffered(): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const names = (): string =>
    guide
      .local()
      .editions.map(({ edition }) => inLanguage(edition.name, text.language))
      .join(text.say("common/separator"));
  return (
    <Show when={guide.local().notOffered.length > 0}>
      <details>
        <summary>{text.say("place/notOffered", { name: names() })}</summary>
        <ul>
          <For each={guide.local().notOffered}>
            {({ procedure, note }) => (
              <li>
                {text.get("procedures", procedure, "name")}
                <p class="hint">
                  {note === undefined
                    ? text.say("place/notOfferedPlain")
                    : inLanguage(note, text.language)}
                </p>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}
