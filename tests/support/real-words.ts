import { readPart } from "../../src/build/words-plugin.ts";
import * as v from "valibot";
import type { LifeEventId } from "../../src/model/life-event-ids.ts";
import { createFirstText } from "../../src/text/first-text.ts";
import type { Language } from "../../src/text/language.ts";
import type { Text, Words, WordStore } from "../../src/text/text.ts";

const wordsSchema: v.GenericSchema<Words> = v.record(
  v.string(),
  v.union([v.string(), v.lazy(() => wordsSchema)]),
);

/** One part of the words as the app loads it, such as "ja/app" or "ja/death-questions". */
export function readWords(name: string): Words {
  // What is left out of a part has no place in JSON.
  const words: unknown = JSON.parse(JSON.stringify(readPart(name)));
  return v.parse(wordsSchema, words);
}

/** All words of a life event, in their groups. */
export function realWords(language: Language, lifeEvent: LifeEventId = "death"): WordStore {
  return new Map([
    ["app", readWords(`${language}/app`)],
    ["shared", readWords(`${language}/shared`)],
    ["questions", readWords(`${language}/${lifeEvent}-questions`)],
    [
      "procedures",
      {
        ...readWords(`${language}/common-procedures`),
        ...readWords(`${language}/${lifeEvent}-procedures`),
      },
    ],
    ["lookups", readWords(`${language}/lookups`)],
  ]);
}

/** The guide speaking of a death in the family. */
export function speak(language: Language): Text {
  return createFirstText(language, realWords(language));
}
