import { walkThrough } from "../../../src/interview/walk.ts";
import { isWorthAsking } from "../../../src/interview/worth-asking.ts";
import type { LifeEvent } from "../../../src/model/life-event.ts";
import { learn } from "../../../src/rules/knowledge.ts";
import { openRuleBook } from "../../../src/rules/rule-book.ts";
import { decideAll, type Verdict } from "../../../src/rules/verdict.ts";
import type { OpenRules, RulesEngine } from "./rules-engine.ts";

/**
 * Our own rules. For verdicts alone all answers are learnt from nothing; for the next question the interview is walked
 * anew, as the app does after each answer.
 */
export function ownEngine(lifeEvent: LifeEvent): RulesEngine {
  return { name: "Shiori", open: () => openRules(lifeEvent) };
}

function openRules(lifeEvent: LifeEvent): OpenRules {
  const book = openRuleBook(lifeEvent);
  return {
    decide: (given) => {
      const learnt = learn(book, given);
      if (!learnt.ok) throw new Error(JSON.stringify(learnt.problem));
      return [...decideAll(learnt.value).values()].map(readVerdict);
    },
    ask: (given) => {
      const { next, knowledge } = walkThrough(book, given, {});
      decideAll(knowledge);
      return next?.facts.find((fact) => !(fact in given) && isWorthAsking(knowledge, fact));
    },
  };
}

function readVerdict(verdict: Verdict): boolean | undefined {
  return verdict === "undecided" ? undefined : verdict === "applies";
}
