import { describe, expect, it } from "vitest";
import { realWords } from "../../tests/support/real-words.ts";
import { createFirstText } from "./first-text.ts";
import { createI18nextText } from "./i18next-text.ts";
import { isLanguage, languageNames, languages, type Language } from "./language.ts";
import type { Words, WordStore } from "./text.ts";

const ways = [
  { by: "the first words", create: createFirstText },
  { by: "i18next", create: createI18nextText },
] as const;

const procedures: Words = {
  "death-notification": { name: "死亡届", documents: { seal: { note: "印鑑 {{count}}" } } },
  "dotted.id": { name: "点のある手続き" },
  empty: { name: "" },
};

describe.each(ways)("the words, by $by", ({ create }) => {
  const speak = (language: Language) => create(language, realWords(language));

  it("fill the gaps of a sentence", () => {
    expect(speak("ja").say("due/by", { day: "12月5日" })).toBe("12月5日まで");
    expect(speak("en").say("problems/outside-range", { min: 0, max: 130 })).toBe(
      "Write a number from 0 to 130.",
    );
  });

  it("are there in easy Japanese too, whose name is no language tag", () => {
    expect(speak("ja-easy").say("common/back")).toBe("戻る");
    expect(speak("ja-easy").find("shared", "documents", "bankbook", "name")).toContain("通帳");
  });

  it("take what fills a gap as it is", () => {
    const strange = "<b>$& {{day}} $1</b> & 死亡届";
    expect(speak("ja").say("due/by", { day: strange })).toBe(`${strange}まで`);
  });

  it("know one from many in English, where Japanese knows no difference", () => {
    const inEnglish = speak("en");
    expect(inEnglish.say("due/days", { count: 1 })).toBe("1 day");
    expect(inEnglish.say("due/days", { count: 0 })).toBe("0 days");
    expect(inEnglish.say("due/days", { count: 14 })).toBe("14 days");
    const inJapanese = speak("ja");
    expect(inJapanese.say("due/days", { count: 1 })).toBe("1日");
    expect(inJapanese.say("due/days", { count: 14 })).toBe("14日");
  });

  it("count with a sentence that has no forms of its own", () => {
    expect(speak("en").say("start/setAside", { count: 1 })).toContain("could not be read: 1.");
  });

  it("find what the catalogue says, by ids with dots and dashes", () => {
    const text = create("ja", new Map([["procedures", procedures]]));
    expect(text.find("procedures", "death-notification", "name")).toBe("死亡届");
    expect(text.find("procedures", "dotted.id", "name")).toBe("点のある手続き");
    expect(text.get("procedures", "death-notification", "name")).toBe("死亡届");
  });

  it("find nothing where there is no sentence, a group of sentences, or no group yet", () => {
    const text = create("ja", new Map([["procedures", procedures]]));
    expect(text.find("procedures", "death-notification", "plain")).toBeUndefined();
    expect(text.find("procedures", "death-notification", "name", "more")).toBeUndefined();
    expect(text.find("procedures", "death-notification", "documents")).toBeUndefined();
    expect(text.find("shared", "offices")).toBeUndefined();
    expect(text.find("procedures", "toString")).toBeUndefined();
  });

  it("show the path where a sentence that must be there is not", () => {
    const text = create("ja");
    expect(text.get("procedures", "wedding", "name")).toBe("wedding/name");
    expect(text.say("due/soon")).toBe("due/soon");
  });

  it("learn a group that is loaded later, and tell whoever shares the store", () => {
    const store: WordStore = new Map();
    const text = create("en", store);
    expect(text.find("procedures", "death-notification", "name")).toBeUndefined();
    text.add("procedures", procedures);
    expect(text.find("procedures", "death-notification", "name")).toBe("死亡届");
    expect(create("en", store).find("procedures", "death-notification", "name")).toBe("死亡届");
  });

  it("say in which language they are", () => {
    expect(languages.map((language) => create(language).language)).toEqual(languages);
  });
});

describe("a language", () => {
  it("is one that the guide speaks", () => {
    expect(["ja", "ja-easy", "en", "fr", "", undefined, null, 1].filter(isLanguage)).toEqual(
      languages,
    );
  });

  it("is called by its own name", () => {
    expect(languageNames).toEqual({ ja: "日本語", "ja-easy": "やさしい日本語", en: "English" });
  });
});
