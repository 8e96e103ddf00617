import type appWords from "../../locales/ja/app.json";
import type { BaseLanguage, Language } from "./language.ts";

/** Groups of words that are loaded on their own. */
export type WordGroup = "app" | "shared" | "questions" | "lookups" | "procedures";

/** The words of one group: sentences, or groups of sentences, by key. */
export interface Words {
  readonly [key: string]: string | Words;
}

type PluralSuffix = "_one" | "_other";
type WithoutPlural<Key> = Key extends `${infer Stem}${PluralSuffix}` ? Stem : Key;
type KeysOf<Group> = {
  [Key in keyof Group & string]: Group[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}/${KeysOf<Group[Key]>}`;
}[keyof Group & string];

/** Every key of the app's own words, so that a mistyped one does not compile. */
export type AppKey = KeysOf<typeof appWords>;

/** What stands in the gaps of a sentence. */
export type Gaps = Readonly<Record<string, string | number>>;

/** All words in one language. */
export interface Text {
  readonly language: Language;
  readonly base: BaseLanguage;
  /** A sentence of the app itself. */
  readonly say: (key: AppKey, gaps?: Gaps) => string;
  /** A sentence of the catalogue, or undefined where it has none under this path. */
  readonly find: (group: WordGroup, ...path: readonly string[]) => string | undefined;
  /** A sentence of the catalogue that must be there; the catalogue check proves that it is. */
  readonly get: (group: WordGroup, ...path: readonly string[]) => string;
  /** Adds a group of words once it is loaded. */
  readonly add: (group: WordGroup, words: Words) => void;
  /** Whom the questions are about from now on: "you", "your mother". */
  readonly speakOf: (person: PersonKey) => void;
}

/** Whom questions can be about. */
export type PersonKey = keyof (typeof appWords)["people"]["words"];

/**
 * The sentences of the catalogue name the person they are about by gaps: `{{person}}` in Japanese (あなた, お母さん), and
 * in English `{{they}}`, `{{them}}`, `{{their}}` (you, your; or they, their), because verbs agree with both alike.
 */
export const personGaps = ["person", "they", "They", "them", "their", "Their"] as const;

/** The groups of words loaded so far in one language; shared by whoever reads them. */
export type WordStore = Map<WordGroup, Words>;

/** Ids of facts hold dots, so keys are joined by slashes. */
export const keySeparator = "/";
