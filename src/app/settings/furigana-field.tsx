import { For, Show, type JSX } from "solid-js";
import { Choice } from "../components/choice.tsx";
import { useText } from "../text/text-context.tsx";
import { chooseFurigana, furiganaIn } from "./furigana-choice.ts";
import { furiganaChoices, type Furigana } from "./settings.ts";

/** Whether kanji stand with their readings; asked where the guide speaks Japanese. */
export function FuriganaField(props: {
  readonly onChange: (furigana: Furigana) => void;
}): JSX.Element {
  const text = useText();
  const choose = (furigana: Furigana): void => {
    props.onChange(furigana);
    chooseFurigana(furigana);
  };
  return (
    <Show when={text.base === "ja"}>
      <fieldset class="field">
        <legend class="question">{text.say("settings/furigana")}</legend>
        <For each={furiganaChoices}>
          {(furigana) => (
            <Choice
              type="radio"
              name="furigana"
              value={furigana}
              label={text.say(`settings/furiganaChoices/${furigana}`)}
              isChecked={furiganaIn(text.language) === furigana}
              onChange={() => choose(furigana)}
            />
          )}
        </For>
      </fieldset>
    </Show>
  );
}
