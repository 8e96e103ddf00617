import { createSignal, lazy, Show, Suspense, type JSX } from "solid-js";
import type { Step } from "../../../interview/walk.ts";
import { useText } from "../../text/text-context.tsx";

const Reasons = lazy(async () => ({ default: (await import("./reasons.tsx")).Reasons }));

/** Closed until asked for, and loaded only then: the procedures that hang on this screen's answers. */
export function WhyWeAsk(props: { readonly step: Step }): JSX.Element {
  const text = useText();
  const [isOpen, setIsOpen] = createSignal(false);
  return (
    <details class="why" onToggle={(toggled) => setIsOpen(toggled.currentTarget.open)}>
      <summary>{text.say("question/why")}</summary>
      <Show when={isOpen()}>
        {/* Waits here alone: the question around it keeps its place and the focus. */}
        <Suspense>
          <Reasons step={props.step} />
        </Suspense>
      </Show>
    </details>
  );
}
