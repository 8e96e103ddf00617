import { describe, expect, it } from "vitest";
import { readLocales } from "../../src/build/read-locales.ts";
import {
  faultsInEasyJapanese,
  faultsInEnglish,
  faultsInJapanese,
  type WritingFault,
} from "../support/plain-words.ts";

// What the command line says is for people who work on the catalogue.
const locales = readLocales().filter(({ name }) => name !== "cli");

describe("words for residents", () => {
  it.each(locales.map((file) => [`locales/${file.language}/${file.name}.json`, file] as const))(
    "are plain in %s",
    (_, { language, texts }) => {
      const faults = [...texts].flatMap(([key, text]) =>
        faultsIn(language, key, text).map((fault) => ({ key, ...fault })),
      );
      expect(faults).toEqual([]);
    },
  );
});

function faultsIn(file: string, key: string, text: string): readonly WritingFault[] {
  // That a language is awaited is said in both.
  const language = /\/languageWaits\/(.+)$/.exec(key)?.[1] ?? file;
  if (language === "en") return faultsInEnglish(text);
  const isOfficialName = /(?:procedures|documents|offices)\/[^/]+\/name$/.test(key);
  return language === "ja" ? faultsInJapanese(text) : faultsInEasyJapanese(text, isOfficialName);
}

describe("Japanese", () => {
  const long = "あ".repeat(46);

  it.each([
    ["a long sentence", `${long}。`],
    ["a long sentence", `短い文です。${long}`],
    ["a sign in place of a word", "9時〜17時"],
    ["a sign in place of a word", "※ 委任状が要ります"],
    ["a sign in place of a word", "できました！"],
    ["a sign in place of a word", "○×で答えます"],
    ["full-width digits or letters, read one by one", "１４日までに"],
    ["a weekday in short", "4月1日(水)"],
    ["a weekday in short", "4月1日（水）"],
    ["a date in figures", "2026/4/1まで"],
    ["a date in figures", "2026-04-01まで"],
    ["a date in figures", "期限：2026/12/31"],
    ["a space within Japanese", "市役所の 窓口"],
    ["a space within Japanese", "市役所の　窓口"],
    ["half-width brackets or marks", "委任状(書面)"],
    ["a humble form", "提出していただきます"],
    ["a humble form", "確認させていただく"],
    ["a word of forms and notices", "該当する方は来てください"],
    ["a word of forms and notices", "印鑑を持参"],
    ["死亡者", "死亡者の氏名"],
    ["a double negative", "届けなければなりません"],
    ["a double negative", "できないわけではありません"],
  ])("shows %s: %s", (rule, text) => {
    expect(faultsInJapanese(text).map((fault) => fault.rule)).toContain(rule);
  });

  it.each([
    "令和8年（2026年）4月1日（水曜日）までです。",
    `年金（${long}）の窓口です。`,
    `「${long}」と伝えてください。`,
    "家族が代わりに行けます。委任状は要りません。",
    "年847,300円です。",
    "電話は0120-95-0178です。",
    "{{count}}の手続きで使います。",
    "SNSやID、Aさんの場合です。",
    "受けていただけでは出ません。",
  ])("takes %s", (text) => {
    expect(faultsInJapanese(text)).toEqual([]);
  });
});

describe("easy Japanese", () => {
  it.each([
    ["a long sentence", `${"あ".repeat(14)} ${"い".repeat(15)}。`],
    ["no space between phrases", "市区町村の窓口に行ってきいてください。"],
    ["two spaces", "窓口に  行きます。"],
    ["a space before a mark or inside brackets", "窓口に 行きます 。"],
    ["a word of offices", "引っ越しに関する 手続き"],
    ["a double negative", "3月までしか できません。"],
    ["a hard word that is not explained", "相続人が 行きます。"],
    ["a humble form", "確認させていただく"],
  ])("shows %s: %s", (rule, text) => {
    expect(faultsInEasyJapanese(text).map((fault) => fault.rule)).toContain(rule);
  });

  it.each([
    "市役所の 2番窓口に 来てください。",
    "相続人（財産を もらう 人）が 行きます。",
    "「相続人の 申請書」を 書きます。",
    "後期高齢者医療（75歳からの 医療保険）に 入ります。",
  ])("takes %s", (text) => {
    expect(faultsInEasyJapanese(text)).toEqual([]);
  });

  it("takes an official name as it is", () => {
    expect(faultsInEasyJapanese("後期高齢者医療の資格喪失届・相続人の届", true)).toEqual([]);
  });
});

describe("English", () => {
  it.each([
    ["a long sentence", `${"word ".repeat(29)}.`],
    ["a long sentence", `Short. ${"word ".repeat(29)}`],
    ["an exclamation mark", "Done!"],
    ["a date in figures", "By 2026/4/1."],
    ["a date in figures", "Until 2026-12-31"],
    ["a sign in place of a word", "9 ~ 17"],
  ])("shows %s: %s", (rule, text) => {
    expect(faultsInEnglish(text).map((fault) => fault.rule)).toContain(rule);
  });

  it.each([
    `${"word ".repeat(20)}. ${"word ".repeat(20)}.`,
    "Say “It is here.” Then go.",
    "By Wednesday, 1 April 2026.",
    "Call 0120-95-0178.",
  ])("takes %s", (text) => {
    expect(faultsInEnglish(text)).toEqual([]);
  });
});
