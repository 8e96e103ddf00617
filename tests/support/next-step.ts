import { walkThrough, type Step } from "../../src/interview/walk.ts";
import type { Answers, StartDays } from "../../src/model/answers.ts";
import { openRuleBook } from "../../src/rules/rule-book.ts";
import { writeInterview, type WrittenInterview } from "./write-interview.ts";

/** The screen on which an interview goes on. Throws where it is over. */
export function nextStep(
  written: WrittenInterview,
  answers: Answers = {},
  startDays: StartDays = {},
): Step {
  const { next, nextRare } = walkThrough(openRuleBook(writeInterview(written)), answers, startDays);
  const step = next ?? nextRare;
  if (step === undefined) throw new Error("the interview is over");
  return step;
}
