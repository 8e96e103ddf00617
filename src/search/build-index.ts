import MiniSearch from "minisearch";
import type { LifeEventId } from "../model/life-event-ids.ts";
import { createSplit } from "./create-split.ts";
import { packPhrases } from "./pack-phrases.ts";
import { phraseOptions } from "./phrase-options.ts";
import type {
  EverydayWords,
  SearchedProcedure,
  SearchIndex,
  SearchTarget,
} from "./search-index.ts";

/** What an index is made of. */
export interface SearchSources {
  readonly language: string;
  readonly everyday: EverydayWords;
  readonly lifeEvents: readonly LifeEventId[];
  readonly procedures: readonly SearchedProcedure[];
}

/**
 * The index of one language. Each thing that a resident may say is an entry of its own, so that a short phrase is not
 * lost in a long list: what leads to one target competes by its best entry.
 */
export function buildIndex(sources: SearchSources): SearchIndex {
  const { language, everyday, lifeEvents, procedures } = sources;
  const targets: readonly SearchTarget[] = [
    ...lifeEvents.map((id) => ({ kind: "event", id, lifeEvents: [id] }) as const),
    ...procedures.map((procedure) => ({ kind: "procedure", ...procedure }) as const),
  ];
  const same = { ...everyday.same, ...katakanaWords(sources) };
  const vocabulary = { language, same, ignored: everyday.ignored };
  const split = createSplit(vocabulary);
  const phrases = new MiniSearch(phraseOptions);
  const leadsTo: number[] = [];
  const addPhrases = (phrasesOf: (target: SearchTarget) => readonly string[]): void => {
    for (const [place, target] of targets.entries()) {
      const said = phrasesOf(target).map((phrase) =>
        [...new Set(split(phrase, "printed"))].join(" "),
      );
      for (const tokens of new Set(said.filter((it) => it !== ""))) {
        phrases.add({ id: leadsTo.length, tokens });
        leadsTo.push(place);
      }
    }
  };
  addPhrases(({ kind, id }) => everyday[kind === "event" ? "events" : "procedures"][id] ?? []);
  const spoken = leadsTo.length;
  addPhrases((target) => (target.kind === "event" ? [] : [target.name, target.plain]));
  return { vocabulary, targets, leadsTo, spoken, phrases: packPhrases(phrases.toJSON()) };
}

/** Words in katakana are words of their own, which a resident may write in hiragana. */
function katakanaWords({ everyday, procedures }: SearchSources): EverydayWords["same"] {
  const known = new Set(Object.entries(everyday.same).flat(2));
  const words = procedures.flatMap(
    ({ name, plain }) => `${name} ${plain}`.match(/[ァ-ヶー]{3,}/gu) ?? [],
  );
  return Object.fromEntries(words.filter((word) => !known.has(word)).map((word) => [word, []]));
}
