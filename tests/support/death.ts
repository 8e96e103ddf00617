import { compileLifeEvent } from "../../src/build/compile-catalogue.ts";
import { drawHousehold, type Household } from "../../src/build/draw-household.ts";
import { readCatalogue } from "../../src/build/read-catalogue.ts";
import { seededRandom } from "../../src/build/seeded-random.ts";
import type { Answers } from "../../src/model/answers.ts";
import { isCalendarDate, type CalendarDate } from "../../src/model/calendar-date.ts";
import { learn, type Knowledge } from "../../src/rules/knowledge.ts";
import { openRuleBook } from "../../src/rules/rule-book.ts";

const catalogue = readCatalogue();

/** A death in the family, as the catalogue has it. */
export const death = compileLifeEvent("death", catalogue);
export const deathRules = openRuleBook(death);

/** What is known of a death after these answers. Throws where they contradict each other. */
export function knowing(answers: Answers): Knowledge {
  const learnt = learn(deathRules, answers);
  if (!learnt.ok) throw new Error(JSON.stringify(learnt.problem));
  return learnt.value;
}

/** Imagined households, the same for the same number. */
export function imagineHouseholds(count: number): readonly Household[] {
  return Array.from({ length: count }, (_, seed) =>
    drawHousehold(catalogue.facts, death, seededRandom(seed)),
  );
}

/** A day written "YYYY-MM-DD". Throws where there is no such day. */
export function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}
