import type { CalendarItem } from "../../../calendar-file/calendar-file.ts";
import type { CalendarDate } from "../../../model/calendar-date.ts";
import type { JourneyId } from "../../../model/journey.ts";
import type { Assessment } from "../../../plan/assessment.ts";
import { dueText } from "../../../text/due-text.ts";
import type { Text } from "../../../text/text.ts";
import { officeText } from "../procedure/office-text.ts";

export interface CalendarContext {
  readonly journey: JourneyId;
  readonly text: Text;
  /** The address of a procedure's page. */
  readonly addressOf: (procedure: string) => string;
}

/** What of this belongs into a calendar: what applies for certain and has a day that is still to come. */
export function calendarItems(
  assessments: readonly Assessment[],
  context: CalendarContext,
): readonly CalendarItem[] {
  return assessments.flatMap((assessment) => {
    const day = dayToCome(assessment);
    return day === undefined ? [] : [itemOn(day, assessment, context)];
  });
}

function dayToCome({ verdict, due }: Assessment): CalendarDate | undefined {
  if (verdict !== "applies" || due.kind === "uncounted") return undefined;
  if (due.kind === "coming") return due.opensOn;
  return due.daysLeft >= 0 ? due.dueOn : undefined;
}

function itemOn(
  day: CalendarDate,
  assessment: Assessment,
  { journey, text, addressOf }: CalendarContext,
): CalendarItem {
  const { procedure, due } = assessment;
  const name = text.get("procedures", procedure.id, "plain");
  return {
    id: `${journey}-${procedure.id}`,
    title: text.say(due.kind === "coming" ? "calendar/titleOpens" : "calendar/titleDue", { name }),
    description: [
      text.get("procedures", procedure.id, "name"),
      dueText(due, procedure.deadline, text),
      officeText(assessment, text),
      ...(procedure.confidence === "low" ? [text.say("trust/doubt")] : []),
      text.say("calendar/from"),
    ].join("\n"),
    day,
    url: addressOf(procedure.id),
  };
}
