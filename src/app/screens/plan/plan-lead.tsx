import { Show, type JSX } from "solid-js";
import type { Plan } from "../../../plan/plan.ts";
import { useText } from "../../text/text-context.tsx";

/** What the plan can promise: a number of trips where every building is known, else an order only. */
export function PlanLead(props: { readonly plan: Plan }): JSX.Element {
  const text = useText();
  const has = (kind: "building" | "city-office"): boolean =>
    props.plan.visits.some(({ site }) => site.kind === kind);
  return (
    <Show
      when={props.plan.visits.length > 0}
      fallback={<p class="lead">{text.say("plan/empty")}</p>}
    >
      <p class="lead">
        {props.plan.isByKind
          ? text.say("plan/lead")
          : text.say("plan/leadTrips", { count: props.plan.visits.length })}
      </p>
      <Show when={!has("building")}>
        <p>{text.say("plan/leadKinds")}</p>
      </Show>
      <Show when={has("city-office")}>
        <p class="hint">{text.say("plan/cityOfficeIs")}</p>
      </Show>
    </Show>
  );
}
