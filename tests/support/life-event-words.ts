import { readFileSync } from "node:fs";
import * as v from "valibot";
import { compileLifeEvent } from "../../src/build/compile-catalogue.ts";
import { keptCatalogue } from "../../src/build/kept-catalogue.ts";
import { lifeEventIds, type LifeEventId } from "../../src/model/life-event-ids.ts";
import type { PersonKey } from "../../src/model/person.ts";
import type { Language } from "../../src/text/language.ts";
import {
  fill,
  words,
  type DayWords,
  type FactWords,
  type ProcedureWords,
  type ResidentWords,
} from "./words.ts";

const fileSchema = v.object({
  topics: v.record(v.string(), v.object({ title: v.string() })),
  procedures: v.record(v.string(), v.object({ name: v.string(), plain: v.string() })),
});

/**
 * The words by which a resident finds things in one life event, as its screens say them of one person. Of the facts
 * only those that this event asks for: in another one the same label may mean another fact.
 */
export function wordsOf(
  language: Language,
  lifeEvent: LifeEventId,
  about: PersonKey = "self",
): ResidentWords {
  const { app, facts, days } = words[language];
  const speak = (sentence: string): string => fill(sentence, app.people.words[about]);
  const topics = compileLifeEvent(lifeEvent, keptCatalogue()).sections.flatMap(
    (section) => section.topics,
  );
  return {
    app,
    topics: mapWords(readFile(language, lifeEvent).topics, ({ title }) => ({
      title: speak(title),
    })),
    facts: mapWords(
      pick(
        facts,
        topics.flatMap((topic) => topic.facts),
      ),
      (fact) => speakFact(fact, speak),
    ),
    days: mapWords(
      pick(
        days,
        topics.flatMap((topic) => topic.startDays),
      ),
      (day) => speakDay(day, speak),
    ),
    procedures: allProcedures(language),
  };
}

function speakFact(fact: FactWords, speak: (sentence: string) => string): FactWords {
  const { question, label, look, options } = fact;
  return {
    question: speak(question),
    label: speak(label),
    ...(look === undefined ? {} : { look: speak(look) }),
    ...(options === undefined ? {} : { options: mapWords(options, speak) }),
  };
}

function speakDay({ question, label, same, other }: DayWords, speak: (said: string) => string) {
  return {
    question: speak(question),
    label: speak(label),
    ...(same === undefined ? {} : { same: speak(same) }),
    ...(other === undefined ? {} : { other: speak(other) }),
  };
}

/** A procedure is worded once, in the file of the first event that leads to it. */
function allProcedures(language: Language): Readonly<Record<string, ProcedureWords>> {
  return Object.fromEntries(
    lifeEventIds.flatMap((event) => Object.entries(readFile(language, event).procedures)),
  );
}

function readFile(language: Language, lifeEvent: LifeEventId): v.InferOutput<typeof fileSchema> {
  const file = new URL(`../../locales/${language}/${lifeEvent}.json`, import.meta.url);
  return v.parse(fileSchema, JSON.parse(readFileSync(file, "utf8")));
}

function pick<Said>(
  all: Readonly<Record<string, Said>>,
  ids: readonly string[],
): Readonly<Record<string, Said>> {
  const wanted = new Set(ids);
  return Object.fromEntries(Object.entries(all).filter(([id]) => wanted.has(id)));
}

function mapWords<Before, After>(
  all: Readonly<Record<string, Before>>,
  change: (said: Before) => After,
): Readonly<Record<string, After>> {
  return Object.fromEntries(Object.entries(all).map(([id, said]) => [id, change(said)]));
}
