import * as lifeEvents from "virtual:life-events";
import type { LifeEventId } from "../../model/life-event-ids.ts";
import type { RuleBook } from "../../rules/rule-book.ts";
import type { Text } from "../../text/text.ts";
import { loadFirstQuestions, loadWords } from "../text/load-words.ts";
import { openRules } from "./open-rules.ts";

/** What loads a life event: its rules, and the words that its questions need. */
export interface LifeEventLoader {
  readonly preload: (lifeEvent: LifeEventId) => Promise<RuleBook>;
  /** The same, and from now on the words of its questions are the ones that are spoken. */
  readonly enter: (lifeEvent: LifeEventId) => Promise<RuleBook>;
}

/**
 * Loads life events for the guide; the rules of each are made ready once. Who begins waits for the words of the first
 * questions alone; the others come while she answers those.
 */
export function createLifeEventLoader(text: () => Text, isBeginning: boolean): LifeEventLoader {
  const books = new Map<LifeEventId, Promise<RuleBook>>();
  const bookOf = (id: LifeEventId): Promise<RuleBook> => {
    const before = books.get(id);
    if (before !== undefined) return before;
    const book = lifeEvents.rules[id]().then((loaded) =>
      openRules(loaded.default, { isBeginning }),
    );
    books.set(id, book);
    // Without a network it may fail; the next try begins anew.
    book.catch(() => books.delete(id));
    return book;
  };
  const load = async (id: LifeEventId, isSpoken: boolean): Promise<RuleBook> => {
    const { language } = text();
    const [book, words] = await Promise.all([
      bookOf(id),
      isBeginning ? loadFirstQuestions(language, id) : loadWords(language, "questions", id),
    ]);
    if (isSpoken) text().add("questions", words);
    return book;
  };
  return { preload: (id) => load(id, false), enter: (id) => load(id, true) };
}
