import { describe, expect, it } from "vitest";
import { laterGroups, readPart } from "../../src/build/words-plugin.ts";
import { keptCatalogue } from "../../src/build/kept-catalogue.ts";
import { compileLifeEvent } from "../../src/build/compile-catalogue.ts";
import { walkThrough } from "../../src/interview/walk.ts";
import { lifeEventIds } from "../../src/model/life-event-ids.ts";
import { openRuleBook } from "../../src/rules/rule-book.ts";
import { languages } from "../../src/text/language.ts";

describe.each(languages)("who begins in %s", (language) => {
  it.each(lifeEventIds)("has the words of the first question about %s at once", (lifeEvent) => {
    const book = openRuleBook(compileLifeEvent(lifeEvent, keptCatalogue()));
    const first = walkThrough(book, {}, {}).next;
    expect(first?.section).toBe(book.lifeEvent.sections[0]?.id);
    const all = readPart(`${language}/${lifeEvent}-questions`);
    const beginning = readPart(`${language}/${lifeEvent}-beginning`);
    expect({ ...Object(all), impossible: {} }).toMatchObject(Object(beginning));
    expect(beginning).toMatchObject({
      sections: holds([first?.section ?? ""]),
      topics: holds([first?.topic.id ?? ""]),
      facts: holds(first?.facts ?? []),
      startDays: holds(first?.startDays ?? []),
    });
  });

  it("every word of the app comes with the opening or later, and none with both", () => {
    const paths = (part: string): readonly string[] => pathsIn(readPart(`${language}/${part}`), []);
    const divided = [...paths("opening"), ...paths("later")];
    // A gap for a person that no sentence of the language has stays away.
    const isSpoken = (path: string): boolean => {
      const gap = /^people\/words\/\w+\/(\w+)$/.exec(path)?.[1];
      return gap === undefined || gap === "person" || language === "en";
    };
    expect(divided.toSorted()).toEqual(paths("app").filter(isSpoken).toSorted());
    expect(
      paths("opening").filter((path) => laterGroups.includes(path.split("/")[0] ?? "")),
    ).toEqual([]);
  });
});

function holds(ids: readonly string[]): object {
  return Object.fromEntries(ids.map((id) => [id, expect.anything()]));
}

function pathsIn(words: unknown, path: readonly string[]): readonly string[] {
  if (typeof words !== "object" || words === null) return [path.join("/")];
  return Object.entries(words).flatMap(([key, inner]) => pathsIn(inner, [...path, key]));
}
