import type { FactValue } from "../model/answers.ts";
import type { Fact } from "../model/life-event.ts";

/**
 * Whether the answer to a fact is kept with the person: lasting traits that are not sensitive. An age is none, whatever
 * the catalogue says: it comes from a birth date, and is wrong a year later.
 */
export function isKeptTrait(fact: Fact): boolean {
  const isAge = fact.type === "number" && fact.unit === "years";
  return fact.trait === true && fact.sensitive !== true && !isAge;
}

/** Whether a fact can (still) be answered so: the catalogue may have changed since. */
export function canHave(fact: Fact, value: FactValue): boolean {
  switch (fact.type) {
    case "boolean":
      return typeof value === "boolean";
    case "choice":
      return typeof value === "string" && fact.options.includes(value);
    case "number":
      return typeof value === "number" && value >= fact.min && value <= fact.max;
  }
}
