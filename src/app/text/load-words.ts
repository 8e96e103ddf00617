import * as lifeEvents from "virtual:life-events";
import type { SidedEdition } from "../../editions/narrow-to-side.ts";
import type { LifeEventId } from "../../model/life-event-ids.ts";
import type { Language } from "../../text/language.ts";
import type { WordGroup, Words } from "../../text/text.ts";

type Load = () => Promise<{ readonly default: Words }>;

/** Groups of words that are the same in every life event. */
const files: Readonly<
  Record<Language, Readonly<Record<"opening" | "later" | "shared" | "lookups" | "common", Load>>>
> = {
  ja: {
    opening: () => import("virtual:words/ja/opening"),
    later: () => import("virtual:words/ja/later"),
    lookups: () => import("virtual:words/ja/lookups"),
    shared: () => import("virtual:words/ja/shared"),
    common: () => import("virtual:words/ja/common-procedures"),
  },
  en: {
    opening: () => import("virtual:words/en/opening"),
    later: () => import("virtual:words/en/later"),
    lookups: () => import("virtual:words/en/lookups"),
    shared: () => import("virtual:words/en/shared"),
    common: () => import("virtual:words/en/common-procedures"),
  },
};

/** The words of one group in one language, as a life event needs them. */
export async function loadWords(
  language: Language,
  group: WordGroup,
  lifeEvent: LifeEventId,
): Promise<Words> {
  if (group === "questions") {
    return (await lifeEvents.words[language][lifeEvent].questions()).default;
  }
  if (group !== "procedures") return loadAppWords(language, group);
  const [own, common] = await Promise.all([
    lifeEvents.words[language][lifeEvent].procedures(),
    files[language].common(),
  ]);
  return { ...common.default, ...own.default };
}

/** The same, with what the local editions in use say in place of it or besides. */
export async function loadLocalWords(
  language: Language,
  group: WordGroup,
  lifeEvent: LifeEventId,
  editions: readonly SidedEdition[],
): Promise<Words> {
  const words = await loadWords(language, group, lifeEvent);
  if (editions.length === 0) return words;
  const { layLocalWords } = await import("../town/lay-local-words.ts");
  return layLocalWords(group, words, editions, language);
}

/** Of the group `questions` what the first section of a life event needs. */
export async function loadFirstQuestions(
  language: Language,
  lifeEvent: LifeEventId,
): Promise<Words> {
  return (await lifeEvents.words[language][lifeEvent].beginning()).default;
}

/** Words that belong to no life event. */
export async function loadAppWords(
  language: Language,
  group: "app" | "shared" | "lookups",
): Promise<Words> {
  if (group !== "app") return (await files[language][group]()).default;
  const [opening, { default: later }] = await Promise.all([
    loadOpeningWords(language),
    files[language].later(),
  ]);
  // Only the words about persons are divided between the two.
  return { ...opening, ...later, people: { ...groupIn(opening), ...groupIn(later) } };
}

/** Of the group `app` what the screens need up to the first question. */
export async function loadOpeningWords(language: Language): Promise<Words> {
  return (await files[language].opening()).default;
}

function groupIn({ people }: Words): Words {
  return typeof people === "object" ? people : {};
}
