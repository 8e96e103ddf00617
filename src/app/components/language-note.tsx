import { For, Show, Suspense, type JSX } from "solid-js";
import { baseOf, languageNames } from "../../text/language.ts";
import { useNavigation } from "../navigation.tsx";
import { useText } from "../text/text-context.tsx";
import { useAppWords } from "../text/use-app-words.ts";
import { createSettled } from "./settled.ts";

/** Milliseconds in which the words of another language come where there is a network. */
const usualWait = 1500;

/** Near the choice of the language: says, in the old one and the new, that the words of the new are not here yet. */
export function LanguageNote(): JSX.Element {
  const text = useText();
  const navigation = useNavigation();
  const isAwaited = (): boolean => navigation.language() !== text.language;
  const isLate = createSettled(isAwaited, usualWait);
  const hasWords = useAppWords(() => isLate() === true);
  return (
    <div role="status">
      {/* Without it the whole screen would go while these words are loaded. */}
      <Suspense>
        <Show when={isAwaited() && isLate() && hasWords()}>
          <div class="note">
            <For each={[text.language, navigation.language()]}>
              {(said) => (
                <p lang={baseOf(said)}>
                  {text.say(`settings/languageWaits/${said}`, {
                    language: languageNames[navigation.language()],
                  })}
                </p>
              )}
            </For>
          </div>
        </Show>
      </Suspense>
    </div>
  );
}
