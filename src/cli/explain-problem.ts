import type { Fact } from "../model/life-event.ts";
import { unknown } from "../model/answers.ts";
import { printCondition } from "../rules/print-condition.ts";
import type { ContradictionCause } from "./contradiction-causes.ts";
import type { GuideProblem } from "./guide-problem.ts";
import type { Say } from "./say.ts";

/** The sentence that names what is wrong. `reasonWhy` says why a combination, by its id, is impossible. */
export function explainProblem(
  problem: GuideProblem,
  say: Say,
  reasonWhy: (impossibility: string) => string,
): string {
  const { kind } = problem;
  switch (kind) {
    case "no-life-event":
      return say("problem", kind, { known: listed(problem.known, say) });
    case "unknown-life-event":
    case "unknown-language":
      return say("problem", kind, { given: problem.given, known: listed(problem.known, say) });
    case "unknown-start-day": {
      const { startDay, lifeEvent, known } = problem;
      return say("problem", kind, { startDay, lifeEvent, known: listed(known, say) });
    }
    case "not-an-object": {
      const { file, where } = problem;
      return say("problem", kind, { file, where: where === "" ? say("parts", "wholeFile") : where });
    }
    case "outside-domain": {
      const { fact, given } = problem;
      return say("problem", kind, {
        fact: fact.id,
        given: JSON.stringify(given),
        allowed: allowedFor(fact, say),
      });
    }
    case "contradiction": {
      const answers = problem.answers.map(([fact, value]) => `${fact} = ${JSON.stringify(value)}`);
      const why = problem.causes.map((cause) => explainCause(cause, say, reasonWhy));
      const sentence = say("problem", kind, { answers: listed(answers, say) });
      return [sentence, ...why].join(say("parts", "because"));
    }
    default:
      return say("problem", kind, problem);
  }
}

function explainCause(
  cause: ContradictionCause,
  say: Say,
  reasonWhy: (impossibility: string) => string,
): string {
  switch (cause.kind) {
    case "impossible":
      return reasonWhy(cause.id);
    case "parent":
      return say("parts", "parent", {
        fact: cause.fact,
        otherwise: JSON.stringify(cause.otherwise),
        condition: printCondition(cause.askIf),
      });
    case "limit":
      return say("parts", "limit", { fact: cause.fact, limit: cause.limit });
  }
}

function allowedFor(fact: Fact, say: Say): string {
  const values = (): readonly (boolean | string)[] =>
    fact.type === "choice" ? [...fact.options, unknown] : [true, false, unknown];
  if (fact.type === "number") return say("parts", "numbers", { min: fact.min, max: fact.max });
  return listed(
    values().map((value) => JSON.stringify(value)),
    say,
  );
}

function listed(items: readonly string[], say: Say): string {
  return items.join(say("parts", "comma"));
}
