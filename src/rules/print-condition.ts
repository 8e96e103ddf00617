import type { Comparison, Condition } from "../model/condition.ts";

/** The canonical text of a condition: `parseCondition` reads it back as the same condition. */
export function printCondition(condition: Condition): string {
  if ("always" in condition) return "always";
  if ("fact" in condition) return printComparison(condition);
  if ("not" in condition) return `not ${bracketed(condition.not, "all", "any")}`;
  if ("all" in condition) {
    return condition.all.map((part) => bracketed(part, "all", "any")).join(" and ");
  }
  return condition.any.map((part) => bracketed(part, "all", "any")).join(" or ");
}

function bracketed(condition: Condition, ...kinds: readonly ("all" | "any")[]): string {
  const text = printCondition(condition);
  return kinds.some((kind) => kind in condition) ? `(${text})` : text;
}

function printComparison(comparison: Comparison): string {
  if (comparison.op === "is") return comparison.fact;
  if (comparison.op === "in") {
    return `${comparison.fact} in [${comparison.value.map(printValue).join(", ")}]`;
  }
  return `${comparison.fact} ${comparison.op} ${printValue(comparison.value)}`;
}

function printValue(value: string | number): string {
  return typeof value === "number" ? String(value) : `"${value}"`;
}
