import { createMemo, Show, type JSX } from "solid-js";
import { countPlaces } from "../../../plan/count-places.ts";
import { useGuide } from "../../guide/guide.tsx";
import type { Outcome } from "../../guide/outcome.ts";
import { createPlan } from "../../guide/plan.ts";
import { useText } from "../../text/text-context.tsx";

/** How many trips it takes where every building is known, else about how many places to go to. */
export function PlanSummary(props: { readonly outcome: Outcome }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const plan = createPlan(guide, props.outcome, () => props.outcome.done());
  const sentence = createMemo(() => {
    const { visits, isByKind } = plan();
    return isByKind
      ? text.say("plan/somePlaces", { count: countPlaces(plan()) })
      : visits.length > 0 && text.say("plan/someTrips", { count: visits.length });
  });
  return <Show when={sentence()}>{(said) => <p class="lead">{said()}</p>}</Show>;
}
