import { loaders } from "virtual:languages";
import type { SidedEdition } from "../../editions/narrow-to-side.ts";
import type { LifeEventId } from "../../model/life-event-ids.ts";
import type { Language } from "../../text/language.ts";
import type { WordGroup, Words } from "../../text/text.ts";

/** The words of one group in one language, as a life event needs them. */
export async function loadWords(
  language: Language,
  group: WordGroup,
  lifeEvent: LifeEventId,
): Promise<Words> {
  if (group !== "questions" && group !== "procedures") return loadAppWords(language, group);
  const load = await loaders[language]();
  if (group === "questions") return (await load.events[lifeEvent].questions()).default;
  const [own, common] = await Promise.all([load.events[lifeEvent].procedures(), load.common()]);
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
  const load = await loaders[language]();
  return (await load.events[lifeEvent].beginning()).default;
}

/** Words that belong to no life event. */
export async function loadAppWords(
  language: Language,
  group: "app" | "shared" | "lookups",
): Promise<Words> {
  const load = await loaders[language]();
  if (group !== "app") return (await load[group]()).default;
  const [opening, { default: later }] = await Promise.all([
    loadOpeningWords(language),
    load.later(),
  ]);
  // Only the words about persons are divided between the two.
  return { ...opening, ...later, people: { ...groupIn(opening), ...groupIn(later) } };
}

/** Of the group `app` what the screens need up to the first question. */
export async function loadOpeningWords(language: Language): Promise<Words> {
  const load = await loaders[language]();
  return (await load.opening()).default;
}

function groupIn({ people }: Words): Words {
  return typeof people === "object" ? people : {};
}
