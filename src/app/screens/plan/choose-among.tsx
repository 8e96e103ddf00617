import { useContext, type JSX } from "solid-js";
import type { Choice } from "../../../plan/settle-choices.ts";
import { chooseAmong } from "../../guide/choices.ts";
import { useGuide } from "../../guide/guide.tsx";
import { useText } from "../../text/text-context.tsx";
import { PickOne } from "./pick-one.tsx";
import { TellContext } from "./tell.ts";

/** Which of several procedures it is to be, of which only one can be had; the choice can be taken back. */
export function ChooseAmong(props: { readonly choice: Choice; readonly at: string }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const tell = useContext(TellContext);
  const nameOf = (procedure: string): string => text.get("procedures", procedure, "name");
  const id = (): string => `pick-${props.at}`;
  const choose = (picked: string): void => {
    chooseAmong(guide, props.choice.procedures, picked === "" ? undefined : picked);
    tell(
      picked === ""
        ? text.say("plan/pick/undone")
        : text.say("plan/pick/told", { name: nameOf(picked) }),
      `#${id()}`,
    );
  };
  return (
    <PickOne
      id={id()}
      title={text.say("plan/pick/change")}
      about={props.choice.procedures.map(nameOf).join(text.say("common/separator"))}
      question={text.say("plan/pick/question")}
      picks={[
        ...props.choice.procedures.map((value) => ({ value, label: nameOf(value) })),
        { value: "", label: text.say("plan/pick/none") },
      ]}
      picked={props.choice.isChosen === true ? props.choice.planned : ""}
      go={text.say("plan/pick/go")}
      onPick={choose}
    />
  );
}
