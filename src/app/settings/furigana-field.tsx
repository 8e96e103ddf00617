import { Show, type JSX } from "solid-js";
import { OneOf } from "../components/one-of.tsx";
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
      <OneOf
        name="furigana"
        question={text.say("settings/furigana")}
        values={furiganaChoices}
        labelOf={(furigana) => text.say(`settings/furiganaChoices/${furigana}`)}
        chosen={furiganaIn(text.language)}
        onChoose={choose}
      />
    </Show>
  );
}
