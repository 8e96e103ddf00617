import type { CalendarDate } from "../model/calendar-date.ts";
import { formatBirthDate, formatDay } from "./format-day.ts";
import type { Language } from "./language.ts";

/** A piece of a sentence; where it is a day and nothing else, with that day. */
export interface SentencePart {
  readonly words: string;
  readonly day?: CalendarDate;
}

/**
 * A sentence in pieces, so that the days in it can be told apart from the words around them. `days` are those that it
 * may name, written with their weekday or as days of birth are; others in it are left among the words.
 */
export function splitAtDays(
  sentence: string,
  days: readonly CalendarDate[],
  language: Language,
): readonly SentencePart[] {
  return days.reduce<readonly SentencePart[]>(
    (parts, day) =>
      parts.flatMap((part) =>
        part.day === undefined ? splitAtDay(part.words, day, language) : [part],
      ),
    [{ words: sentence }],
  );
}

function splitAtDay(words: string, day: CalendarDate, language: Language): readonly SentencePart[] {
  const written = [formatDay(day, language), formatBirthDate(day, language)].find((form) =>
    words.includes(form),
  );
  if (written === undefined) return [{ words }];
  const [before = "", ...after] = words.split(written);
  return [
    { words: before },
    ...after.flatMap((next) => [{ words: written, day }, { words: next }]),
  ].filter((part) => part.words !== "");
}
