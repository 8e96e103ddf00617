import type { JSX } from "solid-js";
import type { Visit } from "../../../plan/plan.ts";
import { Dated } from "../../components/dated.tsx";
import { useGuide } from "../../guide/guide.tsx";
import { useText } from "../../text/text-context.tsx";
import { whenText } from "./when-text.ts";

/** On which days a visit can be made. */
export function VisitDays(props: { readonly visit: Visit }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  return (
    <Dated
      sentence={whenText(props.visit, guide.clock.today(), text)}
      days={[props.visit.earliest, props.visit.latest]}
    />
  );
}
