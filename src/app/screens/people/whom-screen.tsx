import { Show, type JSX } from "solid-js";
import type { LifeEventId } from "../../../model/life-event-ids.ts";
import { BeginAbout } from "./begin-about.tsx";
import { ChooseWhom } from "./choose-whom.tsx";

/** Whom the journey is about, then when they were born where that decides anything; then it begins. */
export function WhomScreen(props: {
  readonly lifeEvent: LifeEventId;
  readonly person: string | undefined;
}): JSX.Element {
  return (
    <Show when={props.person} keyed fallback={<ChooseWhom lifeEvent={props.lifeEvent} />}>
      {(who) => <BeginAbout lifeEvent={props.lifeEvent} who={who} />}
    </Show>
  );
}
