import { unknown } from "../model/answers.ts";
import type { Fact } from "../model/life-event.ts";
import { printCondition } from "../rules/print-condition.ts";
import type { Language } from "../text/language.ts";
import type { ContradictionCause } from "./contradiction-causes.ts";
import { explainFault } from "./explain-fault.ts";
import type { GuideProblem } from "./guide-problem.ts";
import { loadText } from "./load-text.ts";
import { sayIn, type Say } from "./say.ts";

type Contradiction = Extract<GuideProblem, { readonly kind: "contradiction" }>;

/** What is wrong, in words that name it. */
export function explainProblem(problem: GuideProblem, language: Language): string {
  const say = sayIn(language);
  const { kind } = problem;
  switch (kind) {
    case "no-life-event":
    case "unknown-life-event":
    case "unknown-language":
    case "unknown-start-day":
      return say("problem", kind, { ...problem, known: listed(problem.known, say) });
    case "not-an-object": {
      const where = problem.where === "" ? say("parts", "wholeFile") : problem.where;
      return say("problem", kind, { ...problem, where });
    }
    case "outside-domain":
      return say("problem", kind, {
        fact: problem.fact.id,
        given: JSON.stringify(problem.given),
        allowed: allowedFor(problem.fact, say),
      });
    case "contradiction":
      return explainContradiction(problem, language);
    case "not-as-born":
      return say("problem", kind, {
        ...problem,
        given: JSON.stringify(problem.given),
        follows: JSON.stringify(problem.follows),
      });
    case "surplus-part":
      return say("problem", kind, {
        ...problem,
        allowed: listed(problem.allowed.map(quoted), say),
      });
    case "faulty-edition": {
      const [first] = problem.faults;
      const fault = first === undefined ? "" : explainFault(first, language).trim();
      return say("problem", kind, { file: problem.file, count: problem.faults.length, fault });
    }
    default:
      return say("problem", kind, { ...problem });
  }
}

function explainContradiction(problem: Contradiction, language: Language): string {
  const say = sayIn(language);
  const answers = problem.answers.map(([fact, value]) => `${fact} = ${JSON.stringify(value)}`);
  const reasonOf = (cause: ContradictionCause): string => {
    switch (cause.kind) {
      case "impossible":
        return (
          loadText(language).find("questions", "impossible", cause.id) ??
          // What an edition fills in has no sentence of its own in the catalogue.
          say("parts", "localFact", { fact: cause.id.replace(/^local-/, "") })
        );
      case "limit":
        return say("parts", "limit", { ...cause });
      case "parent":
        return say("parts", "parent", {
          fact: cause.fact,
          otherwise: JSON.stringify(cause.otherwise),
          condition: printCondition(cause.askIf),
        });
    }
  };
  const sentence = say("problem", problem.kind, { answers: listed(answers, say) });
  return [sentence, ...problem.causes.map(reasonOf)].join(" ");
}

function allowedFor(fact: Fact, say: Say): string {
  if (fact.type === "number") return say("parts", "numbers", { min: fact.min, max: fact.max });
  const values = fact.type === "choice" ? fact.options : [true, false];
  return listed(
    [...values, unknown].map((value) => JSON.stringify(value)),
    say,
  );
}

function quoted(name: string): string {
  return JSON.stringify(name);
}

function listed(items: readonly string[], say: Say): string {
  return items.join(say("parts", "comma"));
}
