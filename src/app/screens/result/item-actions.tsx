import type { JSX } from "solid-js";
import { Choice } from "../../components/choice.tsx";
import { NamedLink } from "../../components/named-link.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useNavigation } from "../../navigation.tsx";
import { useText } from "../../text/text-context.tsx";

/** What can be done with one thing of a list: look at its papers and reasons, tick it off. */
export function ItemActions(props: {
  readonly procedure: string;
  readonly journey: string;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const name = (): string => text.get("procedures", props.procedure, "name");
  return (
    <div class="item-actions">
      <NamedLink
        id={`look-${props.procedure}`}
        href={navigation.hrefOf({
          page: "procedure",
          journey: props.journey,
          procedure: props.procedure,
        })}
        label={text.say("result/look")}
        name={text.say("result/lookOf", { name: name() })}
      />
      <Choice
        type="checkbox"
        name="done"
        value={props.procedure}
        label={text.say("result/done")}
        spokenLabel={text.say("result/doneOf", { name: name() })}
        isChecked={guide.journey()?.done.includes(props.procedure) === true}
        onChange={() => guide.toggleDone(props.procedure)}
        isQuiet
      />
    </div>
  );
}
