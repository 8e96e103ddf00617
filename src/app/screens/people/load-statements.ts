import * as lifeEvents from "virtual:life-events";
import { lifeEventIds, type LifeEventId } from "../../../model/life-event-ids.ts";
import type { LifeEvent } from "../../../model/life-event.ts";
import type { Person } from "../../../model/person.ts";
import { createFirstText } from "../../../text/first-text.ts";
import type { Language } from "../../../text/language.ts";
import type { Text, WordGroup, Words } from "../../../text/text.ts";
import { loadAppWords, loadWords } from "../../text/load-words.ts";
import type { KnownEntry } from "./known-entries.ts";
import { knownText } from "./known-text.ts";

/** Says something known of a person as a statement about them. */
export type Statements = (person: Person, entry: KnownEntry) => string;

/** What is kept of a person, in the order in which it was first told. */
export function keptEntries({ traits, days }: Person): readonly KnownEntry[] {
  return [
    ...Object.entries(traits).map(([id, trait]): KnownEntry => ({
      kind: "fact",
      id,
      isTaken: false,
      ...trait,
    })),
    ...Object.entries(days).map(([id, kept]): KnownEntry => ({
      kind: "day",
      id,
      isTaken: false,
      ...kept,
    })),
  ];
}

/** Loads the words of everything kept of these persons: of as few life events as hold them all. */
export async function loadStatements(
  persons: readonly Person[],
  language: Language,
): Promise<Statements> {
  const wanted = persons.flatMap(keptEntries).map(({ id }) => id);
  const [app, lookups] = await Promise.all([
    loadAppWords(language, "app"),
    loadAppWords(language, "lookups"),
  ]);
  const sources = await findSources(wanted, lifeEventIds, (id) =>
    loadSource(id, language, app, lookups),
  );
  return (person, entry) => {
    const source = sources.find(({ holds }) => holds(entry.id));
    // The catalogue does not ask it any more.
    if (source === undefined) return entry.id;
    source.text.speakOf(person.called);
    return knownText(source.lifeEvent, entry, source.text);
  };
}

interface Source {
  readonly lifeEvent: LifeEvent;
  readonly text: Text;
  readonly holds: (id: string) => boolean;
}

/** The first of these events that hold everything wanted, or all that there is of it. */
async function findSources(
  wanted: readonly string[],
  [event, ...others]: readonly LifeEventId[],
  load: (event: LifeEventId) => Promise<Source>,
): Promise<readonly Source[]> {
  if (event === undefined || wanted.length === 0) return [];
  const source = await load(event);
  const rest = wanted.filter((id) => !source.holds(id));
  const found = rest.length < wanted.length ? [source] : [];
  return [...found, ...(await findSources(rest, others, load))];
}

async function loadSource(
  id: LifeEventId,
  language: Language,
  app: Words,
  lookups: Words,
): Promise<Source> {
  const [rules, questions] = await Promise.all([
    lifeEvents.rules[id](),
    loadWords(language, "questions", id),
  ]);
  const groups: readonly (readonly [WordGroup, Words])[] = [
    ["app", app],
    ["lookups", lookups],
    ["questions", questions],
  ];
  const text = createFirstText(language, new Map(groups));
  return {
    lifeEvent: rules.default,
    text,
    holds: (one) =>
      text.find("questions", "facts", one, "label") !== undefined ||
      text.find("questions", "startDays", one, "label") !== undefined,
  };
}
