import type { CalendarDate } from "../../../model/calendar-date.ts";
import type { Visit } from "../../../plan/plan.ts";
import { formatDay } from "../../../text/format-day.ts";
import type { Text } from "../../../text/text.ts";

/** On which days a visit can be made, in words. */
export function whenText(
  { earliest, latest, late, pace }: Visit,
  today: CalendarDate,
  text: Text,
): string {
  const isOpenNow = earliest <= today;
  const from = formatDay(earliest, text.language);
  if (late.length > 0) {
    return isOpenNow ? text.say("plan/when/late") : text.say("plan/when/lateFrom", { day: from });
  }
  if (latest !== undefined) {
    const to = formatDay(latest, text.language);
    if (latest === earliest) return text.say("plan/when/on", { day: to });
    return isOpenNow
      ? text.say("plan/when/by", { day: to })
      : text.say("plan/when/between", { from, to });
  }
  if (!isOpenNow) return text.say("plan/when/from", { day: from });
  return text.say(pace === "later" ? "plan/when/anyDay" : "plan/when/soon");
}
