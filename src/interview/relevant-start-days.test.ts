import { describe, expect, it } from "vitest";
import { knowing } from "../../tests/support/death.ts";
import { writeInterview, type WrittenInterview } from "../../tests/support/write-interview.ts";
import type { Answers } from "../model/answers.ts";
import { learn } from "../rules/knowledge.ts";
import { openRuleBook } from "../rules/rule-book.ts";
import { relevantStartDays } from "./relevant-start-days.ts";

function daysOf(written: WrittenInterview, answers: Answers): readonly string[] {
  const lifeEvent = writeInterview(written);
  const learnt = learn(openRuleBook(lifeEvent), answers);
  if (!learnt.ok) throw new Error(JSON.stringify(learnt.problem));
  const ids = lifeEvent.startDays.map(({ id }) => id);
  return relevantStartDays(learnt.value, ids);
}

describe("a start day matters", () => {
  const burial: WrittenInterview = {
    facts: { "x.insured": { type: "boolean" } },
    applies: { burial: "x.insured" },
    countedFrom: { burial: "funeral" },
    startDays: [{ id: "funeral" }, { id: "wedding" }],
    topics: [],
  };

  it("while a deadline counted from it may apply", () => {
    expect(daysOf(burial, {})).toEqual(["funeral"]);
    expect(daysOf(burial, { "x.insured": true })).toEqual(["funeral"]);
    expect(daysOf(burial, { "x.insured": "unknown" })).toEqual(["funeral"]);
  });

  it("no longer once none does", () => {
    expect(daysOf(burial, { "x.insured": false })).toEqual([]);
  });

  it("too where the deadline is counted from a day that follows from it, however far", () => {
    const chain: WrittenInterview = {
      ...burial,
      countedFrom: { burial: "third" },
      startDays: [
        { id: "first" },
        { id: "second", sameAs: "first" },
        { id: "third", derived: { firstOfMonthAfter: "second" } },
        { id: "other", sameAs: "first" },
      ],
    };
    expect(daysOf(chain, {})).toEqual(["first", "second", "third"]);
  });
});

describe("the day of the funeral", () => {
  it("matters for those insured by the city or as very old, whose insurance pays for funerals", () => {
    const matters = (insurance: string): readonly string[] =>
      relevantStartDays(knowing({ "deceased.health_insurance": insurance }), ["funeral-date"]);
    expect(matters("kokuho")).toEqual(["funeral-date"]);
    expect(matters("koki")).toEqual(["funeral-date"]);
    expect(matters("employee")).toEqual([]);
  });
});
