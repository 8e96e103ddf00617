import { walkThrough, type Step } from "../../src/interview/walk.ts";
import type { Answers } from "../../src/model/answers.ts";
import { deathRules } from "./death.ts";

/** What the screen with the days of a death asks besides them. */
const others: Answers = {
  "deceased.age": 81,
  "deceased.died_abroad": false,
  "deceased.foreign_national": false,
  "deceased.work_related_death": false,
  "deceased.disaster_death": false,
};

/** The screen that asks for the days of a death, for somebody of whom everything else on it is known. */
export function daysOfDeath(): Step {
  const { next } = walkThrough(deathRules, others, {}, Object.keys(others));
  if (next === undefined || next.facts.length > 0 || !next.startDays.includes("death-date")) {
    throw new Error("the first screen asks for the days of the death");
  }
  return next;
}
