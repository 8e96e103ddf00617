import { describe, expect, it } from "vitest";
import { readWords } from "../../tests/support/real-words.ts";
import { baseOf, languages, type Language } from "./language.ts";
import type { Words } from "./text.ts";

interface Sentence {
  readonly key: string;
  readonly words: string;
}

function sentencesIn(words: Words, path: readonly string[] = []): readonly Sentence[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string"
      ? [{ key: [...path, key].join("/"), words: value }]
      : sentencesIn(value, [...path, key]),
  );
}

const sentences = (language: Language): readonly Sentence[] =>
  sentencesIn(readWords(`${language}/app`));

const plural = /_(?:zero|one|two|few|many|other)$/u;
const stemOf = (key: string): string => key.replace(plural, "");

/** By sentence, without regard to how many forms it has: the gaps that stand in any of them. */
function gapsIn(language: Language): ReadonlyMap<string, readonly string[]> {
  const gaps = new Map<string, readonly string[]>();
  for (const { key, words } of sentences(language)) {
    const found = [...words.matchAll(/\{\{(\w+)\}\}/gu)].map(([, gap]) => gap ?? "");
    const stem = stemOf(key);
    gaps.set(stem, [...new Set([...(gaps.get(stem) ?? []), ...found])].toSorted());
  }
  return gaps;
}

describe("the app's own words", () => {
  it("are the same sentences in every language, with the same gaps", () => {
    const [first, ...others] = languages.map((language) =>
      Object.fromEntries([...gapsIn(language)].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(languages)("have every form that counting needs, and no other (%s)", (language) => {
    const wanted = new Intl.PluralRules(baseOf(language))
      .resolvedOptions()
      .pluralCategories.toSorted();
    const forms = new Map<string, string[]>();
    for (const { key } of sentences(language)) {
      const form = plural.exec(key)?.[0].slice(1);
      if (form === undefined) continue;
      forms.set(stemOf(key), [...(forms.get(stemOf(key)) ?? []), form]);
    }
    expect(forms.size).toBeGreaterThan(0);
    for (const [stem, found] of forms) expect([stem, found.toSorted()]).toEqual([stem, wanted]);
  });

  it.each(languages)("count whatever has several forms (%s)", (language) => {
    const counted = sentences(language).filter(({ key }) => plural.test(key));
    const without = counted.filter(({ words }) => !words.includes("{{count}}"));
    expect(without.map(({ key }) => key)).toEqual([]);
  });

  it.each(languages)("have no empty sentence and no gap left half open (%s)", (language) => {
    const faulty = sentences(language).filter(({ words }) => {
      const rest = words.replaceAll(/\{\{\w+\}\}/gu, "");
      return words.trim() === "" || /[{}]/u.test(rest) || words.includes("$t(");
    });
    expect(faulty.map(({ key }) => key)).toEqual([]);
  });
});
