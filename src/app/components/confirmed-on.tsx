import type { JSX } from "solid-js";
import type { CalendarDate } from "../../model/calendar-date.ts";
import { formatDay } from "../../text/format-day.ts";
import { useText } from "../text/text-context.tsx";
import { Dated } from "./dated.tsx";

/** When something known of a person was last said. */
export function ConfirmedOn(props: { readonly day: CalendarDate }): JSX.Element {
  const text = useText();
  return (
    <Dated
      sentence={text.say("people/confirmedOn", { day: formatDay(props.day, text.language) })}
      days={[props.day]}
    />
  );
}
