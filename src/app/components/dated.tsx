import { For, type JSX } from "solid-js";
import type { CalendarDate } from "../../model/calendar-date.ts";
import { splitAtDays } from "../../text/split-at-days.ts";
import { useText } from "../text/text-context.tsx";

/** A sentence in which each of `days` is marked up as the day that it is; undefined is one that is not known. */
export function Dated(props: {
  readonly sentence: string;
  readonly days: readonly (CalendarDate | undefined)[];
}): JSX.Element {
  const text = useText();
  const days = (): readonly CalendarDate[] => props.days.flatMap((day) => day ?? []);
  return (
    <For each={splitAtDays(props.sentence, days(), text.language)}>
      {({ words, day }) => (day === undefined ? words : <time datetime={day}>{words}</time>)}
    </For>
  );
}
