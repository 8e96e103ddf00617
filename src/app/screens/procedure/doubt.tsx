import { Show, type JSX } from "solid-js";
import { isDoubtful, isOverAYearAgo } from "../../../model/checked-procedure.ts";
import type { Confidence, Deadline, Reference } from "../../../model/life-event.ts";
import { useGuide } from "../../guide/guide.tsx";
import { useText } from "../../text/text-context.tsx";

/** Says plainly that a procedure was not checked well enough; nothing where it was. */
export function Doubt(props: {
  readonly confidence: Confidence;
  readonly reference: Reference;
}): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const checkedIn = (): string | undefined => props.reference.checkedIn;
  const doubtful = (): boolean => {
    const month = checkedIn();
    const { confidence } = props;
    return isDoubtful(
      { confidence, ...(month === undefined ? {} : { checkedIn: month }) },
      guide.clock.today(),
    );
  };
  const isOld = (): boolean => {
    const month = checkedIn();
    return month !== undefined && isOverAYearAgo(month, guide.clock.today());
  };
  return (
    <Show when={doubtful()}>
      <div class="note note-warning">
        <p>
          <strong>{text.say("trust/doubt")}</strong>
        </p>
        <Show when={isOld()}>
          <p>{text.say("trust/old")}</p>
        </Show>
      </div>
    </Show>
  );
}

/** What about a deadline is not certain, so that its day is not taken for more than it is. */
export function DeadlineDoubt(props: { readonly deadline: Deadline }): JSX.Element {
  const text = useText();
  return (
    <>
      <Show when={props.deadline.local}>
        <p class="hint">{text.say("trust/local")}</p>
      </Show>
      <Show when={props.deadline.sure === false}>
        <p class="hint">{text.say("trust/countingUnsure")}</p>
      </Show>
      <Show when={props.deadline.closing === "unknown"}>
        <p class="hint">{text.say("trust/closingUnsure")}</p>
      </Show>
    </>
  );
}
