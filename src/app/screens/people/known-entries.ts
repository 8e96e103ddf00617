import type { ScreenAnswers } from "../../../interview/read-screen.ts";
import { unknown, type FactId, type FactValue, type StartDayId } from "../../../model/answers.ts";
import type { CalendarDate } from "../../../model/calendar-date.ts";
import type { Journey } from "../../../model/journey.ts";
import type { KnownAnswers } from "../../../people/known-answers.ts";

/** One thing known of the person, as the resident is shown it. */
export type KnownEntry = { readonly id: FactId | StartDayId } & (
  | { readonly kind: "fact"; readonly value: FactValue }
  | { readonly kind: "day"; readonly day: CalendarDate }
) & {
    /** Already taken over into the journey. */
    readonly isTaken: boolean;
    /** Undefined for what follows from the birth date, and for what has been forgotten since. */
    readonly confirmedOn?: CalendarDate;
  };

/**
 * What was taken over into the journey, with the values it has there, then what is known beyond that and was not
 * answered in the journey itself.
 */
export function knownEntries(
  { known = [], answers, startDays }: Journey,
  { toConfirm }: Pick<KnownAnswers, "toConfirm">,
): readonly KnownEntry[] {
  const confirmedOn = (id: string): { readonly confirmedOn?: CalendarDate } => {
    const offer = toConfirm.find((one) => idOf(one) === id);
    return offer === undefined ? {} : { confirmedOn: offer.confirmedOn };
  };
  const taken = known.flatMap((id): readonly KnownEntry[] => {
    const [value, day] = [answers[id], startDays[id]];
    if (value !== undefined && value !== unknown) {
      return [{ kind: "fact", id, value, isTaken: true, ...confirmedOn(id) }];
    }
    if (day !== undefined && day !== unknown) {
      return [{ kind: "day", id, day, isTaken: true, ...confirmedOn(id) }];
    }
    return [];
  });
  const offered = toConfirm
    .filter((offer) => !(idOf(offer) in answers) && !(idOf(offer) in startDays))
    .map((offer): KnownEntry => {
      const both = { id: idOf(offer), isTaken: false, confirmedOn: offer.confirmedOn };
      return "fact" in offer
        ? { kind: "fact", value: offer.value, ...both }
        : { kind: "day", day: offer.day, ...both };
    });
  return [...taken, ...offered];
}

/** The answers of these entries. */
export function answersIn(entries: readonly KnownEntry[]): ScreenAnswers {
  return {
    answers: Object.fromEntries(
      entries.flatMap((entry) => (entry.kind === "fact" ? [[entry.id, entry.value]] : [])),
    ),
    startDays: Object.fromEntries(
      entries.flatMap((entry) => (entry.kind === "day" ? [[entry.id, entry.day]] : [])),
    ),
  };
}

function idOf(offer: KnownAnswers["toConfirm"][number]): FactId | StartDayId {
  return "fact" in offer ? offer.fact : offer.startDay;
}
