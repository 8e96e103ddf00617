import { describe, expect, it } from "vitest";
import { writeAssessment } from "../../tests/support/write-assessment.ts";
import { writeInterview } from "../../tests/support/write-interview.ts";
import type { Answers } from "../model/answers.ts";
import { learn } from "../rules/knowledge.ts";
import { openRuleBook } from "../rules/rule-book.ts";
import { waitsForRareThings } from "./rare-things.ts";

const yesOrNo = { type: "boolean" } as const;
const book = openRuleBook(
  writeInterview({
    facts: { "x.house": yesOrNo, "x.dog": yesOrNo, "x.sword": yesOrNo },
    applies: {
      dog: "x.dog",
      "sword-in-house": "x.house and x.sword",
      registration: "x.house",
    },
    topics: [
      { id: "house", facts: ["x.house"] },
      { id: "rare", rare: true, form: "checklist", facts: ["x.dog", "x.sword"] },
    ],
  }),
);

function waits(procedure: string, answers: Answers): boolean {
  const learnt = learn(book, answers);
  if (!learnt.ok) throw new Error(JSON.stringify(learnt.problem));
  const assessment = writeAssessment({ id: procedure, verdict: "undecided" });
  return waitsForRareThings(learnt.value, answers, assessment);
}

describe("an open procedure waits for the rare things", () => {
  it("while a rare question that nobody has answered can settle it", () => {
    expect(waits("dog", {})).toBe(true);
    expect(waits("sword-in-house", { "x.house": "unknown" })).toBe(true);
  });

  it("no longer once that is answered, be it with わからない", () => {
    expect(waits("dog", { "x.dog": "unknown" })).toBe(false);
    expect(waits("sword-in-house", { "x.house": "unknown", "x.sword": true })).toBe(false);
  });

  it("never for what only a usual question can settle", () => {
    expect(waits("registration", { "x.house": "unknown" })).toBe(false);
  });

  it("never for what the event does not know", () => {
    expect(waits("wedding", {})).toBe(false);
  });
});
