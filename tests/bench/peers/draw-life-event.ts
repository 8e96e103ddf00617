import type { Comparison, Condition } from "../../../src/model/condition.ts";
import type { Fact, LifeEvent } from "../../../src/model/life-event.ts";
import { writeProcedure } from "../../support/write-life-event.ts";
import { drawOne } from "./draw-one.ts";

type Random = () => number;

const askedTogether = 5;

/** Of ten facts seven are a yes or no, two a choice, one a number. */
const kinds = ["yes", "yes", "yes", "choice", "yes", "yes", "yes", "choice", "yes", "number"];

/**
 * A life event of made-up rules, the same for the same random numbers. Conditions have the shape of those in the
 * catalogue: half are one comparison, over a third an `and` of mostly two parts, the rest an `or`. Nothing is
 * impossible and no fact has a parent or a limit, so that every engine can say all of it.
 */
export function drawLifeEvent(
  size: { readonly procedures: number; readonly facts: number },
  random: Random,
): LifeEvent {
  const facts = Array.from({ length: size.facts }, (_, index) => factAt(index));
  const procedures = Array.from({ length: size.procedures }, (_, index) =>
    writeProcedure(`procedure${String(index)}`, drawCondition(facts, random)),
  );
  const topics = Array.from({ length: Math.ceil(facts.length / askedTogether) }, (_, index) => ({
    id: `topic${String(index)}`,
    form: "questions" as const,
    facts: facts.slice(index * askedTogether, (index + 1) * askedTogether).map(({ id }) => id),
    startDays: [],
  }));
  return {
    id: "made-up",
    facts,
    procedures,
    impossible: [],
    assume: {},
    startDays: [],
    sections: [{ id: "all", topics }],
  };
}

function factAt(index: number): Fact {
  const kind = kinds[index % kinds.length] ?? "yes";
  const id = `${kind}${String(index)}`;
  if (kind === "number") return { id, type: "number", min: 0, max: 120, unit: "years" };
  if (kind !== "choice") return { id, type: "boolean" };
  const options = Array.from({ length: 3 + (index % 4) }, (_, option) => `option${String(option)}`);
  return { id, type: "choice", options };
}

function drawCondition(facts: readonly Fact[], random: Random): Condition {
  const compare = (): Condition => drawComparison(drawOne(facts, random), random);
  const times = (count: number, part: () => Condition): readonly Condition[] =>
    Array.from({ length: count }, part);
  const shape = random();
  if (shape < 0.5) return compare();
  if (shape < 0.88) {
    const part = (): Condition =>
      random() < 0.25 ? { any: times(drawOne([2, 2, 3], random), compare) } : compare();
    return { all: times(drawOne([2, 2, 2, 2, 3, 4], random), part) };
  }
  const part = (): Condition => (random() < 0.5 ? { all: times(2, compare) } : compare());
  return { any: times(drawOne([2, 2, 3], random), part) };
}

/** About every seventh comparison is turned round, as in the catalogue. */
function drawComparison(fact: Fact, random: Random): Condition {
  const comparison = compareWith(fact, random);
  return random() < 1 / 7 ? { not: comparison } : comparison;
}

function compareWith(fact: Fact, random: Random): Comparison {
  if (fact.type === "boolean") return { fact: fact.id, op: "is", value: true };
  if (fact.type === "number") {
    const op = drawOne([">=", ">=", ">=", "<", "<", "<=", ">", "=="] as const, random);
    return { fact: fact.id, op, value: drawOne([18, 20, 40, 60, 65, 75], random) };
  }
  const op = drawOne(["==", "==", "==", "in", "!="] as const, random);
  if (op !== "in") return { fact: fact.id, op, value: drawOne(fact.options, random) };
  const from = Math.floor(random() * (fact.options.length - 1));
  return { fact: fact.id, op, value: fact.options.slice(from, from + 2) };
}
