import { describe, expect, it } from "vitest";
import { writeInterview } from "../../../../tests/support/write-interview.ts";
import { walkThrough, type Step, type Walk } from "../../../interview/walk.ts";
import type { Answers } from "../../../model/answers.ts";
import { openRuleBook } from "../../../rules/rule-book.ts";
import { placeAfter } from "./place-after.ts";

const yesOrNo = { type: "boolean" } as const;
const book = openRuleBook(
  writeInterview({
    facts: {
      "x.spouse": yesOrNo,
      "x.married": { ...yesOrNo, askIf: "x.spouse", otherwise: false },
      "x.house": yesOrNo,
      "x.dog": yesOrNo,
      "x.sword": yesOrNo,
    },
    applies: { pension: "x.married", registration: "x.house", dog: "x.dog", sword: "x.sword" },
    topics: [
      { id: "spouse", facts: ["x.spouse"] },
      { id: "marriage", facts: ["x.married"] },
      { id: "house", facts: ["x.house"] },
      { id: "dog", rare: true, facts: ["x.dog"] },
      { id: "sword", rare: true, facts: ["x.sword"] },
    ],
  }),
);

const alone: Answers = { "x.spouse": false, "x.house": true };
const rare: Answers = { "x.dog": false, "x.sword": false };

/** Where 次へ進む leads after a screen, once these answers are given. */
function after(topic: string, answers: Answers, isChange = false): string {
  const walk = walkThrough(book, answers, {});
  const route = placeAfter(walk, stepOf(walk, topic), isChange, "j");
  expect(route).toMatchObject({ journey: "j" });
  if (route.page !== "question") return route.page;
  expect(route.isChange).toBe(isChange);
  return route.topic;
}

function stepOf({ steps }: Walk, topic: string): Step {
  const step = steps.find((candidate) => candidate.topic.id === topic);
  if (step === undefined) throw new Error(`nobody is asked about ${topic}`);
  return step;
}

describe("going on", () => {
  it("leads to the next question of the path", () => {
    expect(after("spouse", { "x.spouse": true })).toBe("marriage");
    expect(after("spouse", { "x.spouse": false })).toBe("house");
  });

  it("leads through what is answered already, as she went back to look at it", () => {
    expect(after("spouse", alone)).toBe("house");
  });

  it("leads to the answers after the last question, not into the rare things", () => {
    expect(after("house", alone)).toBe("answers");
    expect(after("house", { ...alone, "x.dog": true })).toBe("answers");
  });

  it("leads to what was left open, when the rest is answered", () => {
    expect(after("house", { "x.spouse": true, "x.house": true })).toBe("marriage");
  });

  it("leads to what is open where the screen itself is no longer on the path", () => {
    const before = walkThrough(book, { "x.spouse": true }, {});
    const step = stepOf(before, "marriage");
    const walk = walkThrough(book, { "x.spouse": false }, {});
    expect(placeAfter(walk, step, false, "j")).toMatchObject({ page: "question", topic: "house" });
  });
});

describe("a change from the list of answers", () => {
  it("leads back to the list", () => {
    expect(after("spouse", alone, true)).toBe("answers");
  });

  it("leads to the question that it opened", () => {
    expect(after("spouse", { "x.spouse": true, "x.house": true }, true)).toBe("marriage");
  });

  it("leads back to the list from a rare thing too", () => {
    expect(after("dog", { ...alone, ...rare }, true)).toBe("answers");
    expect(after("dog", { ...alone, "x.dog": true }, true)).toBe("answers");
  });
});

describe("the rare things", () => {
  it("follow each other and end at the result", () => {
    expect(after("dog", { ...alone, "x.dog": false })).toBe("sword");
    expect(after("sword", { ...alone, ...rare })).toBe("result");
  });
});
