import type { NotOffered } from "../editions/apply-edition.ts";
import { inLanguage } from "../editions/local-words.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Language } from "../text/language.ts";
import type { OpenedEdition } from "./open-edition.ts";

/** The edition that was used. */
export interface EditionAnswer {
  readonly municipality: string;
  readonly name: string;
  readonly version: number;
  readonly issuedOn: CalendarDate;
  readonly expiresOn: CalendarDate;
  /** Id of the key that has signed it; null: nobody has, and the app would not take it. */
  readonly signedBy: string | null;
  /** Procedures of the nation that the municipality does not have. */
  readonly notOffered: readonly { readonly procedure: string; readonly note: string | null }[];
}

/** What the output says of the edition. */
export function answerEdition(
  { edition, signedBy }: OpenedEdition,
  notOffered: readonly NotOffered[],
  language: Language,
): EditionAnswer {
  const { municipality, name, version, issuedOn, expiresOn } = edition;
  return {
    municipality,
    name: inLanguage(name, language),
    version,
    issuedOn,
    expiresOn,
    signedBy: signedBy ?? null,
    notOffered: notOffered.map(({ procedure, note }) => ({
      procedure,
      note: note === undefined ? null : inLanguage(note, language),
    })),
  };
}
