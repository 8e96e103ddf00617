import { createSignal, type JSX } from "solid-js";
import { Choice } from "../../components/choice.tsx";
import { OneOf } from "../../components/one-of.tsx";
import { schemes } from "../../settings/settings.ts";
import type { Sample } from "../open-sample.ts";
import type { Specimen } from "../specimen.ts";

interface Look {
  readonly state: string;
  readonly label: string;
  readonly hint?: string;
  readonly isChecked?: true;
  readonly isQuiet?: true;
}

/** Rows to choose. */
export function choices({ text }: Sample): readonly Specimen[] {
  const looks: readonly Look[] = [
    { state: "plain", label: text.say("common/yes") },
    { state: "chosen", label: text.say("common/no"), isChecked: true },
    {
      state: "with a hint",
      label: text.say("events/death/name"),
      hint: text.say("events/death/hint"),
    },
    { state: "quiet", label: text.say("common/unknown"), isQuiet: true },
    { state: "quiet, chosen", label: text.say("common/unknown"), isQuiet: true, isChecked: true },
    {
      state: "long text",
      label: text.say("storage/quota-full"),
      hint: text.say("storage/storage-blocked"),
    },
  ];
  const alone = (["radio", "checkbox"] as const).flatMap((type) =>
    looks.map((look): Specimen => ({
      name: "Choice",
      state: `${type}, ${look.state}`,
      show: () => <Tried type={type} look={look} />,
    })),
  );
  const together: Specimen = {
    name: "OneOf",
    state: "one chosen",
    show: () => (
      <OneOf
        name="one-of"
        question={text.say("settings/scheme")}
        values={schemes}
        labelOf={(scheme) => text.say(`settings/schemes/${scheme}`)}
        chosen="auto"
        onChoose={() => undefined}
      />
    ),
  };
  return [...alone, together];
}

/** Can be pressed like the real one. */
function Tried(props: { readonly type: "radio" | "checkbox"; readonly look: Look }): JSX.Element {
  const [isChecked, setIsChecked] = createSignal(props.look.isChecked === true);
  return (
    <Choice
      type={props.type}
      name={`${props.type}-${props.look.state}`}
      value="yes"
      label={props.look.label}
      hint={props.look.hint}
      isChecked={isChecked()}
      isQuiet={props.look.isQuiet === true}
      onChange={setIsChecked}
    />
  );
}
