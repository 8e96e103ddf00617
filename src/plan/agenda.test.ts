import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  someAssessments,
  today,
  writeAssessment,
  type WrittenAssessment,
} from "../../tests/support/write-assessment.ts";
import { addDays } from "../model/calendar-date.ts";
import { isPast, makeAgenda, type Agenda } from "./agenda.ts";
import type { Assessment } from "./assessment.ts";

function agendaOf(written: readonly WrittenAssessment[], done: readonly string[] = []): Agenda {
  return makeAgenda(
    written.map(writeAssessment),
    today,
    () => false,
    (procedure) => done.includes(procedure),
  );
}

const ids = (group: readonly Assessment[]): readonly string[] =>
  group.map(({ procedure }) => procedure.id);

describe("what cannot wait", () => {
  it("is what is due within two weeks, the earliest first", () => {
    const { cannotWait, byDate } = agendaOf([
      { id: "in-15-days", due: 15 },
      { id: "in-14-days", due: 14 },
      { id: "today", due: 0 },
    ]);
    expect(ids(cannotWait)).toEqual(["today", "in-14-days"]);
    expect(ids(byDate)).toEqual(["in-15-days"]);
  });

  it("is never more than three things; the fourth stands by its date", () => {
    const { cannotWait, byDate } = agendaOf([
      { id: "fourth", due: 9 },
      { id: "first", due: 1 },
      { id: "third", due: 5 },
      { id: "second", due: 3 },
    ]);
    expect(ids(cannotWait)).toEqual(["first", "second", "third"]);
    expect(ids(byDate)).toEqual(["fourth"]);
  });

  it("may be money, if its last day is near", () => {
    const { cannotWait, claims } = agendaOf([{ id: "benefit", kind: "benefit", due: 3 }]);
    expect(ids(cannotWait)).toEqual(["benefit"]);
    expect(claims).toEqual([]);
  });

  it("is the permit before the cremation, though nobody has told its day, on the way with the notification", () => {
    const { cannotWait } = agendaOf([
      { id: "cremation", rule: "before-event", due: "start-day-unknown" },
      { id: "tax", due: 12, offices: ["tax"] },
      { id: "notification", due: 3 },
    ]);
    expect(ids(cannotWait)).toEqual(["notification", "cremation", "tax"]);
  });
});

describe("what has a date", () => {
  it("stands in the order of its last days, money apart", () => {
    const { byDate, claims } = agendaOf([
      { id: "tax", due: 300 },
      { id: "pension", kind: "benefit", due: 700 },
      { id: "car", kind: "change", due: 20 },
      { id: "funeral-money", kind: "benefit", due: 90 },
    ]);
    expect(ids(byDate)).toEqual(["car", "tax"]);
    expect(ids(claims)).toEqual(["funeral-money", "pension"]);
  });

  it("comes before what has none, and soon before whenever", () => {
    const { byDate, withoutDate, claims } = agendaOf([
      { id: "whenever", due: "no-deadline" },
      { id: "unknown-day", due: "start-day-unknown" },
      { id: "soon", due: "as-soon-as-possible" },
      { id: "dated", due: 100 },
      { id: "help", kind: "benefit", due: "no-deadline" },
      { id: "money", kind: "benefit", due: 100 },
    ]);
    expect(ids(byDate)).toEqual(["dated"]);
    expect(ids(withoutDate)).toEqual(["soon", "unknown-day", "whenever"]);
    expect(ids(claims)).toEqual(["money", "help"]);
  });
});

describe("what one cannot apply for yet", () => {
  const coming = (id: string, opensIn: number): Assessment => ({
    ...writeAssessment({ id, kind: "benefit" }),
    due: { kind: "coming", opensOn: addDays(today, opensIn) },
  });

  it("stands apart, the earliest first, and is no date to act by", () => {
    const agenda = makeAgenda(
      [
        writeAssessment({ id: "whenever", kind: "benefit", due: "no-deadline" }),
        coming("next-year", 200),
        coming("tomorrow", 1),
        writeAssessment({ id: "soon", kind: "benefit", due: "as-soon-as-possible" }),
        writeAssessment({ id: "dated", kind: "benefit", due: 100 }),
      ],
      today,
      () => false,
      () => false,
    );
    expect(ids(agenda.coming)).toEqual(["tomorrow", "next-year"]);
    expect(ids(agenda.claims)).toEqual(["dated", "soon", "whenever"]);
    expect(agenda.cannotWait).toEqual([]);
    expect(agenda.firstDueOn).toBe(addDays(today, 100));
  });
});

describe("things of which only one can be had", () => {
  const join: WrittenAssessment = { id: "city-insurance", due: 14 };
  const stay: WrittenAssessment = { id: "old-insurance", kind: "benefit", due: 20 };
  const other: WrittenAssessment = { id: "address", due: 5 };
  const agendaOfChoice = (done: readonly string[] = []): Agenda =>
    makeAgenda(
      [join, stay, other].map(writeAssessment).map((assessment) => {
        const excludes = assessment.procedure.id === "city-insurance" ? ["old-insurance"] : [];
        return { ...assessment, procedure: { ...assessment.procedure, alternatives: excludes } };
      }),
      today,
      () => false,
      (procedure) => done.includes(procedure),
    );

  it("are one thing to do, where the one that closes first stands", () => {
    const { cannotWait, byDate, claims, choices, count } = agendaOfChoice();
    expect(ids(cannotWait)).toEqual(["address", "city-insurance"]);
    expect([...byDate, ...claims]).toEqual([]);
    expect(count).toBe(2);
    expect(choices.map(({ planned, options }) => [planned, ids(options)])).toEqual([
      ["city-insurance", ["city-insurance", "old-insurance"]],
    ]);
  });

  it("stay where they are when one of them is done, and none of them is waited for", () => {
    const agenda = agendaOfChoice(["old-insurance"]);
    expect(ids(agenda.cannotWait)).toEqual(["address", "city-insurance"]);
    expect(agendaOfChoice(["address"]).firstDueOn).toBe(addDays(today, 14));
    expect(agendaOfChoice(["address", "old-insurance"]).firstDueOn).toBeUndefined();
  });
});

describe("one of them that the resident has chosen", () => {
  it("stands in its own group with its own day", () => {
    const assessments = [
      { id: "city-insurance", due: 14 },
      { id: "old-insurance", kind: "benefit" as const, due: 20 },
    ].map(writeAssessment);
    const [join, stay] = assessments;
    if (join === undefined || stay === undefined) throw new Error("both are written above");
    const either = { ...join, procedure: { ...join.procedure, alternatives: ["old-insurance"] } };
    const agenda = makeAgenda(
      [either, stay],
      today,
      () => false,
      () => false,
      (procedure) => procedure === "old-insurance",
    );
    expect(ids(agenda.claims)).toEqual(["old-insurance"]);
    expect(agenda.cannotWait).toEqual([]);
    expect(agenda.choices.map(({ planned, isChosen }) => [planned, isChosen])).toEqual([
      ["old-insurance", true],
    ]);
    expect(agenda.firstDueOn).toBe(addDays(today, 20));
  });
});

describe("what the office does of itself", () => {
  it("is told, and is none of the things to do", () => {
    const agenda = agendaOf([
      { id: "card-by-post", due: 3, isByOffice: true },
      { id: "claim", kind: "benefit", due: 40 },
    ]);
    expect(ids(agenda.byOffice)).toEqual(["card-by-post"]);
    expect(agenda.cannotWait).toEqual([]);
    expect(agenda.count).toBe(1);
    expect(agenda.firstDueOn).toBe(addDays(today, 40));
  });
});

describe("what is past its last day", () => {
  const late: WrittenAssessment = { id: "late", due: -3, state: "late" };
  const lapsed: WrittenAssessment = { id: "lapsed", due: -900, state: "lapsed", kind: "benefit" };

  it("stands apart and does not count among the things to do", () => {
    const agenda = agendaOf([late, lapsed, { id: "open", due: 100 }]);
    expect(ids(agenda.past)).toEqual(["lapsed", "late"]);
    expect(agenda.count).toBe(1);
    expect(agenda.firstDueOn).toBe(addDays(today, 100));
  });

  it("is only what is past by every reading of the law", () => {
    const doubtful = writeAssessment({ id: "doubtful", due: -1, state: "open" });
    expect(isPast(doubtful)).toBe(false);
    expect(isPast(writeAssessment(late))).toBe(true);
    expect(isPast(writeAssessment({ id: "undated" }))).toBe(false);
  });
});

describe("what the answers leave open", () => {
  const written: readonly WrittenAssessment[] = [
    { id: "pension", verdict: "undecided", due: 3 },
    { id: "dog", verdict: "undecided" },
    { id: "gun", verdict: "doesNotApply" },
  ];

  it("is to be asked at the counter, unless a rare question can settle it", () => {
    const agenda = makeAgenda(
      written.map(writeAssessment),
      today,
      ({ procedure }) => procedure.id === "dog",
      () => false,
    );
    expect(ids(agenda.toAsk)).toEqual(["pension"]);
    expect(ids(agenda.rare)).toEqual(["dog"]);
    expect(agenda.count).toBe(0);
  });
});

describe("the first date", () => {
  it("is that of the first thing not yet done", () => {
    const written = [
      { id: "first", due: 2 },
      { id: "second", due: 8 },
    ];
    expect(agendaOf(written).firstDueOn).toBe(addDays(today, 2));
    expect(agendaOf(written, ["first"]).firstDueOn).toBe(addDays(today, 8));
    expect(agendaOf(written, ["first", "second"]).firstDueOn).toBeUndefined();
  });

  it("is none where nothing has a date", () => {
    expect(agendaOf([{ id: "soon", due: "as-soon-as-possible" }]).firstDueOn).toBeUndefined();
  });
});

describe("any agenda", () => {
  const cases = fc.record({
    assessments: someAssessments(),
    done: fc.subarray(["p0", "p1", "p2", "p3", "p4"]),
    rare: fc.subarray(["p0", "p1", "p2", "p3", "p4", "p5", "p6"]),
  });
  const agendaFor = (given: typeof cases extends fc.Arbitrary<infer Case> ? Case : never): Agenda =>
    makeAgenda(
      given.assessments,
      today,
      ({ procedure }) => given.rare.includes(procedure.id),
      (procedure) => given.done.includes(procedure),
    );

  it("has every procedure that applies or is open in exactly one group, and no other", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const agenda = agendaFor(given);
        const { cannotWait, byDate, withoutDate, claims, past, toAsk, rare } = agenda;
        const shown = [...cannotWait, ...byDate, ...withoutDate, ...claims, ...past];
        const wanted = (verdict: string): readonly string[] =>
          ids(given.assessments.filter((one) => one.verdict === verdict)).toSorted();
        expect(ids(shown).toSorted()).toEqual(wanted("applies"));
        expect(ids([...toAsk, ...rare]).toSorted()).toEqual(wanted("undecided"));
        expect(agenda.count).toBe(shown.length - past.length);
      }),
    );
  });

  it("puts the earliest first, and the near ones first of all", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { cannotWait, byDate, claims } = agendaFor(given);
        expect(cannotWait.length).toBeLessThanOrEqual(3);
        for (const group of [byDate, claims]) {
          const days = group.flatMap(({ due }) => (due.kind === "dated" ? [due.dueOn] : []));
          expect(days).toEqual(days.toSorted());
          const near = days.filter((dueOn) => dueOn <= addDays(today, 14));
          if (near.length > 0) expect(cannotWait).toHaveLength(3);
        }
      }),
    );
  });

  it("names as first date the earliest of all that is open and not done", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const open = given.assessments.filter(
          (one) =>
            one.verdict === "applies" && !isPast(one) && !given.done.includes(one.procedure.id),
        );
        const days = open.flatMap(({ due }) => (due.kind === "dated" ? [due.dueOn] : []));
        expect(agendaFor(given).firstDueOn).toBe(days.toSorted()[0]);
      }),
    );
  });
});
