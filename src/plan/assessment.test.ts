import { describe, expect, it } from "vitest";
import { day, death, knowing } from "../../tests/support/death.ts";
import {
  conditionOf,
  writeLifeEvent,
  writeProcedure,
} from "../../tests/support/write-life-event.ts";
import { isClosedDay } from "../catalogue/closed-days.ts";
import type { Answers, StartDays } from "../model/answers.ts";
import type { ConditionalOffice, LifeEvent, Procedure } from "../model/life-event.ts";
import { learn } from "../rules/knowledge.ts";
import { openRuleBook } from "../rules/rule-book.ts";
import { assess, assessAll, type Assessment } from "./assessment.ts";

const calendar = { today: day("2026-11-21"), isClosed: isClosedDay };
const yesOrNo = { type: "boolean" } as const;

const facts = writeLifeEvent({
  facts: { "x.alone": yesOrNo, "x.abroad": yesOrNo, "x.proxy": yesOrNo },
});

/** One procedure that everybody has, with these offices and papers, for somebody who gave these answers. */
function assessed(details: Partial<Procedure>, answers: Answers = {}): Assessment {
  const procedure = { ...writeProcedure("claim", { always: true }), ...details };
  const lifeEvent: LifeEvent = { ...facts, procedures: [procedure] };
  const learnt = learn(openRuleBook(lifeEvent), answers);
  if (!learnt.ok) throw new Error(JSON.stringify(learnt.problem));
  return assess(learnt.value, procedure, {}, calendar);
}

const at = (office: string, when: string): ConditionalOffice => ({
  office,
  when: conditionOf(when),
});

describe("what the office does of itself", () => {
  const isByOffice = (when: string, answers: Answers): boolean =>
    assessed({ byOffice: conditionOf(when) }, answers).isByOffice === true;

  it("is so for everybody, or for those of whom it is known", () => {
    expect(isByOffice("always", {})).toBe(true);
    expect(isByOffice("x.alone", { "x.alone": true })).toBe(true);
    expect(isByOffice("x.alone", { "x.alone": false })).toBe(false);
  });

  it("is not taken to be so while that is open, nor where nothing is said", () => {
    expect(isByOffice("x.alone", { "x.alone": "unknown" })).toBe(false);
    expect(assessed({}).isByOffice).toBeUndefined();
  });
});

describe("where to go", () => {
  const offices = (details: Partial<Procedure>, answers: Answers): readonly string[] =>
    assessed({ office: "city", ...details }, answers).offices;

  it("is the usual office where nothing is said about another", () => {
    expect(offices({}, {})).toEqual(["city"]);
  });

  describe("when another office can be in charge instead", () => {
    const instead = { officeInstead: [at("pension", "x.abroad")] };

    it("is that one alone once it is", () => {
      expect(offices(instead, { "x.abroad": true })).toEqual(["pension"]);
    });

    it("is the usual one once it is not", () => {
      expect(offices(instead, { "x.abroad": false })).toEqual(["city"]);
    });

    it("is both while that is open, the usual one first", () => {
      expect(offices(instead, {})).toEqual(["city", "pension"]);
      expect(offices(instead, { "x.abroad": "unknown" })).toEqual(["city", "pension"]);
    });

    it("is the first that is in charge of several", () => {
      const several = { officeInstead: [at("pension", "x.abroad"), at("embassy", "x.alone")] };
      expect(offices(several, { "x.abroad": true, "x.alone": true })).toEqual(["pension"]);
      expect(offices(several, { "x.abroad": false, "x.alone": true })).toEqual(["embassy"]);
      expect(offices(several, { "x.alone": true })).toEqual(["pension", "embassy"]);
    });
  });

  describe("when a second office has to be visited too", () => {
    const too = { officeToo: [at("police", "x.alone")] };

    it("is both once it has to", () => {
      expect(offices(too, { "x.alone": true })).toEqual(["city", "police"]);
    });

    it("is both while that is open", () => {
      expect(offices(too, {})).toEqual(["city", "police"]);
    });

    it("is the usual one alone once it need not", () => {
      expect(offices(too, { "x.alone": false })).toEqual(["city"]);
    });

    it("is never the same one twice", () => {
      const same = { officeToo: [at("city", "x.alone"), at("police", "x.abroad")] };
      const everything = { "x.alone": true, "x.abroad": true };
      expect(offices(same, everything)).toEqual(["city", "police"]);
    });
  });

  it("is the city for the pension of a widow whose husband was in the national pension himself", () => {
    const officeOf = (isCategory1: boolean): readonly string[] | undefined => {
      const known = knowing({
        "deceased.age": 45,
        "deceased.pension_insured_at_death": true,
        "deceased.died_as_category1": isCategory1,
      });
      return assessAll(known, {}, calendar).find(
        ({ procedure }) => procedure.id === "survivors-basic-pension",
      )?.offices;
    };
    expect(officeOf(true)).toEqual(["pension-municipal"]);
    expect(officeOf(false)).toEqual(["pension-office"]);
  });
});

describe("a paper", () => {
  const needs = (answers: Answers): readonly (readonly [string, string])[] =>
    assessed(
      {
        documents: [
          { key: "form", paper: "form", when: { always: true } },
          { key: "letter", paper: "letter", when: conditionOf("x.proxy") },
          { key: "seal", paper: "seal", when: "sometimes" },
        ],
      },
      answers,
    ).documents.map(({ document, need }) => [document.key, need]);

  it("is needed by everybody, or by whom its answer says", () => {
    expect(needs({ "x.proxy": true })).toEqual([
      ["form", "needed"],
      ["letter", "needed"],
      ["seal", "sometimes"],
    ]);
  });

  it("is not shown to others", () => {
    expect(needs({ "x.proxy": false })).toEqual([
      ["form", "needed"],
      ["seal", "sometimes"],
    ]);
  });

  it("is undecided while the answer is open, わからない included", () => {
    const undecided = [
      ["form", "needed"],
      ["letter", "undecided"],
      ["seal", "sometimes"],
    ];
    expect(needs({})).toEqual(undecided);
    expect(needs({ "x.proxy": "unknown" })).toEqual(undecided);
  });
});

describe("the time to apply", () => {
  const procedure = writeProcedure("claim", { always: true });
  const opening: LifeEvent = {
    ...facts,
    startDays: [
      { id: "birthday" },
      { id: "reached-65", derived: { reaches: { day: "birthday", age: 65 } } },
      { id: "birthday-65", derived: { after: { day: "birthday", years: 65 } } },
      { id: "july-31", derived: { yearly: "07-31" } },
    ],
  };
  const dueFor = (deadline: Procedure["deadline"], birthday: string): Assessment["due"] => {
    const learnt = learn(openRuleBook(opening), {});
    if (!learnt.ok) throw new Error(JSON.stringify(learnt.problem));
    const given = { birthday: day(birthday) };
    return assess(learnt.value, { ...procedure, deadline }, given, calendar).due;
  };
  const pension: Procedure["deadline"] = {
    rule: "limitation",
    within: { amount: 5, unit: "years" },
    from: "reached-65",
    closing: "unknown",
    opens: { within: { amount: 1, unit: "days" }, before: "birthday-65" },
  };

  it("opens on a day that follows from her birthday", () => {
    expect(dueFor(pension, "1961-11-23")).toEqual({ kind: "coming", opensOn: "2026-11-22" });
    expect(dueFor(pension, "1961-11-22")).toMatchObject({ startDay: "2026-11-21" });
  });

  it("ends on a day that comes every year, seen from today", () => {
    expect(
      dueFor({ rule: "by-day", from: "july-31", closing: "none" }, "1961-11-23"),
    ).toMatchObject({ dueOn: "2027-07-31" });
  });
});

describe("everything after a death", () => {
  const days: StartDays = { "death-date": day("2026-11-15") };
  const find = (answers: Answers, id: string, startDays: StartDays = days): Assessment => {
    const found = assessAll(knowing(answers), startDays, calendar).find(
      ({ procedure }) => procedure.id === id,
    );
    if (found === undefined) throw new Error(`a death has no ${id}`);
    return found;
  };

  it("is assessed, in the order of the catalogue", () => {
    const all = assessAll(knowing({}), {}, calendar);
    expect(all.map(({ procedure }) => procedure)).toEqual(death.procedures);
  });

  it("the notification is due on the seventh day, the day she learned of it counted in", () => {
    // 15 November and six days: 戸籍法 86条1項, 43条1項. 21 November 2026 is a Saturday, Monday a holiday.
    expect(find({ "deceased.died_abroad": false }, "death-notification")).toMatchObject({
      verdict: "applies",
      due: {
        kind: "dated",
        startDay: "2026-11-15",
        countedDay: "2026-11-21",
        lawDay: "2026-11-24",
      },
    });
  });

  it("the notification does not apply to somebody who died abroad", () => {
    expect(find({ "deceased.died_abroad": true }, "death-notification").verdict).toBe(
      "doesNotApply",
    );
  });

  it("a deadline from a day that nobody has told has no date", () => {
    expect(find({}, "death-notification", {}).due).toEqual({
      kind: "uncounted",
      reason: "start-day-unknown",
    });
    expect(find({}, "cremation-permit").due).toMatchObject({ reason: "start-day-unknown" });
  });

  it("the letter for a proxy is needed only by whoever is one", () => {
    const letters = (isProxy: Answers[string]): readonly string[] =>
      assessAll(knowing({ "applicant.is_proxy": isProxy }), days, calendar)
        .flatMap(({ documents }) => documents)
        .filter(({ document }) => document.paper === "proxy-letter")
        .map(({ need }) => need);
    expect(new Set(letters(false))).not.toContain("needed");
    expect(letters("unknown")).toContain("undecided");
    expect(letters(true)).toContain("needed");
  });
});
