import { describe, expect, it } from "vitest";
import { day, death, deathRules, imagineHouseholds } from "../../tests/support/death.ts";
import { widow } from "../../tests/support/households.ts";
import { truthful, walkToTheEnd } from "../../tests/support/whole-interview.ts";
import { writeInterview, type WrittenInterview } from "../../tests/support/write-interview.ts";
import type { Answers, StartDays } from "../model/answers.ts";
import { openRuleBook } from "../rules/rule-book.ts";
import { decideAll } from "../rules/verdict.ts";
import { mostOnAScreen } from "./most-on-a-screen.ts";
import { walkThrough, type Step } from "./walk.ts";

const yesOrNo = { type: "boolean" } as const;

function walk(written: WrittenInterview, answers: Answers, startDays: StartDays = {}) {
  return walkThrough(openRuleBook(writeInterview(written)), answers, startDays);
}

const topicsOf = (steps: readonly Step[]): readonly string[] => steps.map(({ topic }) => topic.id);

/** Whoever had a spouse may get her pension; a dog and a sword are rare. */
const family: WrittenInterview = {
  facts: {
    "x.spouse": yesOrNo,
    "x.spouse_age": { type: "number", min: 0, max: 130, unit: "years", askIf: "x.spouse" },
    "x.insurance": { type: "choice", options: ["city", "late-elderly", "none"] },
    "x.age": { type: "number", min: 0, max: 130, unit: "years" },
    "x.dog": yesOrNo,
    "x.sword": yesOrNo,
  },
  applies: {
    pension: "x.spouse and x.spouse_age >= 60",
    card: 'x.insurance == "city"',
    "other-card": 'x.insurance == "late-elderly"',
    dog: "x.dog",
    sword: "x.sword",
  },
  impossible: ['x.age >= 75 and x.insurance == "city"'],
  topics: [
    { id: "age", facts: ["x.age"] },
    { id: "spouse", facts: ["x.spouse", "x.spouse_age"] },
    { id: "insurance", facts: ["x.insurance"] },
    { id: "dog", rare: true, facts: ["x.dog"] },
    { id: "sword", rare: true, facts: ["x.sword"] },
  ],
};

describe("the next screen", () => {
  it("is the first topic of the catalogue when nothing is answered", () => {
    const { next, steps } = walk(family, {});
    expect(next).toMatchObject({ topic: { id: "age" }, section: "usual", isRare: false, part: 1 });
    expect(topicsOf(steps)).toEqual(["age"]);
  });

  it("is the first with something left to ask, though later ones are answered", () => {
    const answers = { "x.age": 80, "x.insurance": "late-elderly" };
    const { next, steps } = walk(family, answers);
    expect(next).toMatchObject({ topic: { id: "spouse" }, facts: ["x.spouse", "x.spouse_age"] });
    expect(topicsOf(steps)).toEqual(["age", "spouse", "insurance"]);
  });

  it("stays on a screen while a question that matters there is open", () => {
    expect(walk(family, { "x.age": 80, "x.spouse": true }).next?.topic.id).toBe("spouse");
    expect(walk(family, { "x.age": 80, "x.spouse": false }).next?.topic.id).toBe("insurance");
  });

  it("is never a rare thing; those have a beginning of their own", () => {
    const { next, nextRare } = walk(family, {
      "x.age": 80,
      "x.spouse": false,
      "x.insurance": "none",
    });
    expect(next).toBeUndefined();
    expect(nextRare).toMatchObject({ topic: { id: "dog" }, isRare: true });
  });

  it("is none at the end, rare things included", () => {
    const { next, nextRare, steps } = walk(family, {
      "x.age": 80,
      "x.spouse": false,
      "x.insurance": "none",
      "x.dog": false,
      "x.sword": true,
    });
    expect([next, nextRare]).toEqual([undefined, undefined]);
    expect(topicsOf(steps)).toEqual(["age", "spouse", "insurance", "dog", "sword"]);
  });
});

describe("a long list", () => {
  const papers = Array.from({ length: 9 }, (_, at) => `x.paper${String(at)}`);
  const list: WrittenInterview = {
    facts: Object.fromEntries(papers.map((id) => [id, yesOrNo])),
    applies: Object.fromEntries(papers.map((id) => [id.replace("x.", "return-"), id])),
    topics: [{ id: "papers", form: "checklist", facts: papers }],
  };
  const allNo = (ids: readonly string[]): Answers =>
    Object.fromEntries(ids.map((id) => [id, false]));

  it("is asked in parts of at most seven", () => {
    expect(mostOnAScreen).toBe(7);
    expect(walk(list, {}).next).toMatchObject({ part: 1, facts: papers.slice(0, 7) });
    expect(walk(list, allNo(papers.slice(0, 7))).next).toMatchObject({
      part: 2,
      facts: papers.slice(7),
    });
    expect(walk(list, allNo(papers)).next).toBeUndefined();
  });
});

describe("an answer", () => {
  it("is kept in the order of the questions, whatever the order it was given in", () => {
    const { answers } = walk(family, { "x.insurance": "none", "x.spouse": false, "x.age": 80 });
    expect(Object.keys(answers)).toEqual(["x.age", "x.spouse", "x.insurance"]);
  });

  it("falls away when its question is no longer asked, and only that one", () => {
    const before = { "x.age": 80, "x.spouse": true, "x.spouse_age": 78, "x.insurance": "none" };
    const { answers, dropped, next } = walk(family, { ...before, "x.spouse": false });
    expect(dropped).toEqual(["x.spouse_age"]);
    expect(answers).toEqual({ "x.age": 80, "x.spouse": false, "x.insurance": "none" });
    expect(next).toBeUndefined();
  });

  it("falls away when an earlier one makes it impossible, and is asked anew", () => {
    const { answers, dropped, next } = walk(family, {
      "x.age": 81,
      "x.spouse": false,
      "x.insurance": "city",
    });
    expect(dropped).toEqual(["x.insurance"]);
    expect(answers).not.toHaveProperty("x.insurance");
    expect(next?.topic.id).toBe("insurance");
  });

  it("falls away when nobody asks for such a thing", () => {
    expect(walk(family, { "x.shoe_size": 42 }).dropped).toEqual(["x.shoe_size"]);
  });

  it("is not asked for where an earlier one leaves a single value", () => {
    const single = { ...family, impossible: ['x.age >= 75 and x.insurance != "late-elderly"'] };
    const { steps, knowledge } = walk(single, { "x.age": 81, "x.spouse": false });
    expect(topicsOf(steps)).not.toContain("insurance");
    expect(decideAll(knowledge).get("other-card")).toBe("applies");
  });
});

describe("わからない", () => {
  it("is an answer: it is kept and not asked again", () => {
    const { answers, next } = walk(family, { "x.age": 81, "x.spouse": "unknown" });
    expect(answers).toEqual({ "x.age": 81, "x.spouse": "unknown" });
    expect(next?.facts).not.toContain("x.insurance");
    expect(next?.facts).toEqual(["x.spouse", "x.spouse_age"]);
  });

  it("leaves the other questions as askable as before", () => {
    const { next, knowledge } = walk(family, {
      "x.age": "unknown",
      "x.spouse": "unknown",
      "x.spouse_age": 78,
    });
    expect(next?.topic.id).toBe("insurance");
    expect(decideAll(knowledge).get("pension")).toBe("undecided");
  });

  it("to everything still leads to the end", () => {
    const { end } = walkToTheEnd(deathRules, () => "unknown");
    expect([end.next, end.nextRare]).toEqual([undefined, undefined]);
    expect(Object.values(end.answers)).not.toContain(true);
    expect(new Set(decideAll(end.knowledge).values())).toContain("undecided");
  });
});

describe("a start day", () => {
  const funeral: WrittenInterview = {
    facts: { "x.insured": yesOrNo },
    applies: { burial: "x.insured", notify: "always" },
    countedFrom: { burial: "funeral", notify: "death" },
    startDays: [{ id: "death" }, { id: "funeral", notBefore: "death" }],
    topics: [
      { id: "days", startDays: ["death"] },
      { id: "insurance", facts: ["x.insured"], startDays: ["funeral"] },
    ],
  };
  const twoScreens: WrittenInterview = {
    ...funeral,
    topics: [
      { id: "days", startDays: ["death"] },
      { id: "insurance", facts: ["x.insured"] },
      { id: "funeral", startDays: ["funeral"] },
    ],
  };
  const given = { death: day("2026-11-10"), funeral: day("2026-11-13") };

  it("is asked for while a deadline is counted from it", () => {
    expect(walk(funeral, {}).next).toMatchObject({ facts: [], startDays: ["death"] });
    expect(walk(funeral, { "x.insured": true }, { death: given.death }).next).toMatchObject({
      topic: { id: "insurance" },
      startDays: ["funeral"],
    });
  });

  it("is neither asked for nor kept once nothing is counted from it", () => {
    expect(walk(funeral, { "x.insured": false }, { death: given.death }).next).toBeUndefined();
    const { startDays } = walk(twoScreens, { "x.insured": false }, given);
    expect(startDays).toEqual({ death: given.death });
  });

  it("that nobody knows is not asked for again", () => {
    const days: StartDays = { death: "unknown", funeral: "unknown" };
    const { next, startDays } = walk(funeral, { "x.insured": true }, days);
    expect(next).toBeUndefined();
    expect(startDays).toEqual(days);
  });

  it("is asked anew when the day of the death is put after it", () => {
    const moved = { ...given, death: day("2026-11-15") };
    const { next, startDays } = walk(funeral, { "x.insured": true }, moved);
    expect(startDays).toEqual({ death: "2026-11-15" });
    expect(next).toMatchObject({ topic: { id: "insurance" }, startDays: ["funeral"] });
  });
});

describe("the way of a widow of 78 whose husband died at 81", () => {
  const days = { "death-date": day("2026-11-15"), "death-known": day("2026-11-15") };
  const { before, end } = walkToTheEnd(deathRules, truthful(widow.answers), days);
  const asked = before.map(({ next, nextRare }) => next ?? nextRare);

  it("asks for his age on the first screen and follows the order of the catalogue", () => {
    expect(asked[0]).toMatchObject({ topic: { id: "death-person" }, part: 1 });
    expect(asked[0]?.facts).toContain("deceased.age");
    const order = death.sections.flatMap(({ topics }) => topics.map(({ id }) => id));
    const places = asked.map((step) => order.indexOf(step?.topic.id ?? ""));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("asks every question once", () => {
    const questions = asked.map((step) => `${step?.topic.id ?? ""} ${String(step?.part)}`);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it("leaves out what concerns only the young, foreigners or the unmarried", () => {
    expect(Object.keys(end.answers)).toEqual(
      expect.not.arrayContaining([
        "deceased.was_child_of_allowance",
        "deceased.residence_document",
        "deceased.pension_insured_at_death",
      ]),
    );
  });

  it("forgets her age and her new name when she says that there was no spouse", () => {
    const changed = { ...end.answers, "family.spouse_exists": false };
    const { dropped, answers } = walkThrough(deathRules, changed, end.startDays);
    expect(dropped).toEqual(
      expect.arrayContaining(["family.spouse_age", "family.wants_name_or_inlaw_change"]),
    );
    expect(answers).toMatchObject({ "deceased.age": 81, "estate.real_estate": true });
  });

  it("forgets the insurance of his age when she corrects his age to 60", () => {
    const changed = { ...end.answers, "deceased.age": 60 };
    const { dropped, next } = walkThrough(deathRules, changed, end.startDays);
    expect(dropped).toContain("deceased.health_insurance");
    expect(next).toBeDefined();
  });

  it("forgets the funeral when she corrects the day of the death to a later one", () => {
    const corrected = { "death-date": day("2026-11-20"), "funeral-date": day("2026-11-19") };
    const { dropped } = walkThrough(deathRules, end.answers, { ...end.startDays, ...corrected });
    expect(dropped).toContain("funeral-date");
  });
});

describe("imagined households that know every answer", () => {
  it.each(imagineHouseholds(5))("reach the end with nothing undecided", (household) => {
    const { end } = walkToTheEnd(deathRules, truthful(household));
    expect(Object.values(end.answers)).not.toContain("unknown");
    const verdicts = [...decideAll(end.knowledge)];
    expect(verdicts.filter(([, verdict]) => verdict === "undecided")).toEqual([]);
    expect(walkThrough(deathRules, end.answers, end.startDays)).toMatchObject({
      answers: end.answers,
      dropped: [],
      next: undefined,
      nextRare: undefined,
    });
  });
});
