import appEn from "../../locales/en/app.json" with { type: "json" };
import deathEn from "../../locales/en/death.json" with { type: "json" };
import appEasy from "../../locales/ja-easy/app.json" with { type: "json" };
import deathEasy from "../../locales/ja-easy/death.json" with { type: "json" };
import questionsEasy from "../../locales/ja-easy/questions.json" with { type: "json" };
import appJa from "../../locales/ja/app.json" with { type: "json" };
import deathJa from "../../locales/ja/death.json" with { type: "json" };
import questionsEn from "../../locales/en/questions.json" with { type: "json" };
import questionsJa from "../../locales/ja/questions.json" with { type: "json" };
import type { Language } from "../../src/text/language.ts";

/** How a question is worded. */
export interface FactWords {
  readonly question: string;
  readonly label: string;
  /** Where to look it up. */
  readonly look?: string;
  readonly options?: Readonly<Record<string, string>>;
}

export interface DayWords {
  readonly question: string;
  readonly label: string;
  readonly same?: string;
  readonly other?: string;
}

export interface ProcedureWords {
  /** As staff will say it. */
  readonly name: string;
  readonly plain: string;
}

/** The words by which a resident finds things on the screen, in one language. */
export interface ResidentWords {
  readonly app: typeof appJa;
  readonly topics: Readonly<Record<string, { readonly title: string }>>;
  readonly facts: Readonly<Record<string, FactWords>>;
  readonly days: Readonly<Record<string, DayWords>>;
  readonly procedures: Readonly<Record<string, ProcedureWords>>;
}

export const words: Readonly<Record<Language, ResidentWords>> = {
  ja: {
    app: appJa,
    topics: deathJa.topics,
    facts: questionsJa.facts,
    days: questionsJa.startDays,
    procedures: deathJa.procedures,
  },
  "ja-easy": {
    app: appEasy,
    topics: deathEasy.topics,
    facts: questionsEasy.facts,
    days: questionsEasy.startDays,
    procedures: deathEasy.procedures,
  },
  en: {
    app: appEn,
    topics: deathEn.topics,
    facts: questionsEn.facts,
    days: questionsEn.startDays,
    procedures: deathEn.procedures,
  },
};

/** A sentence with its gaps filled: `fill("{{count}} things", { count: 3 })`. */
export function fill(sentence: string, gaps: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/gu, (_, gap: string) => String(gaps[gap] ?? ""));
}

/** Matches a sentence whatever stands in its gaps. */
export function matching(sentence: string): RegExp {
  const literal = sentence
    .split(/\{\{\w+\}\}/u)
    .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/gu, "\\$&"));
  return new RegExp(`^${literal.join(".+")}$`, "u");
}
