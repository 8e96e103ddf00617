import type { FactId, FactValue } from "../model/answers.ts";
import type { Comparison, Condition } from "../model/condition.ts";
import type { Fact } from "../model/life-event.ts";
import { numberSteps } from "./number-steps.ts";

/**
 * The values of one fact that the rules tell apart, as bits of a number. Yes is bit 0, no is bit 1; options follow
 * the order of the catalogue; a number has one bit for each interval that no rule divides further.
 */
interface FactClasses {
  readonly fact: Fact;
  readonly all: number;
  /** Numbers only: where a new interval begins. */
  readonly steps: readonly number[];
}

/** Facts by place in the list and their values as bit sets: what the search over completions works on. */
export class FactSpace {
  private readonly classes: readonly FactClasses[];
  private readonly places: ReadonlyMap<FactId, number>;

  constructor(facts: readonly Fact[], conditions: readonly Condition[]) {
    const steps = numberSteps(facts, conditions);
    this.classes = facts.map((fact) => classesOf(fact, steps.get(fact.id)));
    this.places = new Map(facts.map((fact, place) => [fact.id, place]));
  }

  get size(): number {
    return this.classes.length;
  }

  has(fact: FactId): boolean {
    return this.places.has(fact);
  }

  /** Where a fact stands in the list; a fact that is not there is our own mistake, caught when the catalogue is checked. */
  placeOf(fact: FactId): number {
    const place = this.places.get(fact);
    if (place === undefined) throw new RangeError(`the rules do not know the fact ${fact}`);
    return place;
  }

  idAt(place: number): FactId {
    return this.at(place).fact.id;
  }

  /** Where a new interval of a number begins; none for facts of other types. */
  stepsAt(place: number): readonly number[] {
    return this.at(place).steps;
  }

  /** Every value open: one bit set for each fact. */
  everything(): Uint32Array {
    return Uint32Array.from(this.classes, ({ all }) => all);
  }

  /** All values of one fact. */
  allAt(place: number): number {
    return this.at(place).all;
  }

  /** The bit that a value falls into, or 0 where the fact cannot have this value. */
  bitOf(place: number, value: FactValue): number {
    const { fact, steps } = this.at(place);
    if (fact.type === "boolean") return value === true ? 1 : value === false ? 2 : 0;
    if (fact.type === "choice") {
      const option = typeof value === "string" ? fact.options.indexOf(value) : -1;
      return option < 0 ? 0 : 1 << option;
    }
    if (typeof value !== "number" || !Number.isInteger(value)) return 0;
    if (value < fact.min || value > fact.max) return 0;
    return 1 << steps.filter((step) => step <= value).length;
  }

  /** One value for each bit of a set; for a number the smallest of its interval. */
  valuesIn(place: number, bits: number): readonly FactValue[] {
    const { fact, steps } = this.at(place);
    if (fact.type === "boolean") return [true, false].filter((_, bit) => (bits & (1 << bit)) !== 0);
    if (fact.type === "choice") {
      return fact.options.filter((_, option) => (bits & (1 << option)) !== 0);
    }
    return [fact.min, ...steps].filter((_, bit) => (bits & (1 << bit)) !== 0);
  }

  /** The values for which a comparison holds. */
  bitsWhere(comparison: Comparison): number {
    const place = this.placeOf(comparison.fact);
    const all = this.allAt(place);
    let bits = 0;
    for (let bit = 1; bit <= all; bit <<= 1) {
      const [value] = this.valuesIn(place, bit);
      if (value !== undefined && compares(value, comparison)) bits |= bit;
    }
    return bits;
  }

  private at(place: number): FactClasses {
    const found = this.classes[place];
    if (found === undefined) throw new RangeError(`no fact stands at ${String(place)}`);
    return found;
  }
}

/** Whether a known value satisfies a comparison. */
export function compares(value: FactValue, comparison: Comparison): boolean {
  switch (comparison.op) {
    case "is":
      return value === true;
    case "in":
      return comparison.value.some((option) => option === value);
    case "==":
      return value === comparison.value;
    case "!=":
      return value !== comparison.value;
    case ">=":
      return value >= comparison.value;
    case "<=":
      return value <= comparison.value;
    case ">":
      return value > comparison.value;
    case "<":
      return value < comparison.value;
  }
}

function classesOf(fact: Fact, wanted: ReadonlySet<number> = new Set()): FactClasses {
  const steps =
    fact.type === "number"
      ? [...wanted].filter((step) => step > fact.min && step <= fact.max).toSorted((a, b) => a - b)
      : [];
  const count =
    fact.type === "boolean" ? 2 : fact.type === "choice" ? fact.options.length : steps.length + 1;
  if (count > 30) throw new RangeError(`${fact.id} has more than 30 values the rules tell apart`);
  return { fact, steps, all: (1 << count) - 1 };
}
