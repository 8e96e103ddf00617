import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  someAssessments,
  today,
  writeAssessment,
  type WrittenAssessment,
} from "../../tests/support/write-assessment.ts";
import { isClosedDay } from "../catalogue/closed-days.ts";
import { addDays } from "../model/calendar-date.ts";
import type { Procedure } from "../model/life-event.ts";
import type { Building, Counter, LocalEdition } from "../model/local-edition.ts";
import { listToDo } from "./list-to-do.ts";
import { makePlan } from "./make-plan.ts";
import { noPlaces, type Places } from "./place.ts";
import type { Plan, Visit, VisitReason } from "./plan.ts";
import type { Wishes } from "./wishes.ts";

type Written = WrittenAssessment & Partial<Pick<Procedure, "after" | "side">>;

/** Today is a Saturday, and the Monday after it a public holiday. */
const tuesday = addDays(today, 3);
const wednesday = addDays(today, 4);
const weekdays = [1, 2, 3, 4, 5];

const building = (id: string, on = weekdays, from = "08:30", to = "17:15"): Building => ({
  id,
  name: { ja: id },
  address: "みほん市",
  hours: [{ days: on, from, to }],
  closedDays: [],
});

const counter = (at: string, office: string, details: Partial<Counter> = {}): Counter => ({
  id: `${at}-${office}`,
  building: at,
  office,
  name: { ja: office },
  ...details,
});

const townOf = (
  buildings: readonly Building[],
  counters: readonly Counter[],
  procedures: LocalEdition["procedures"] = {},
): Places => [{ edition: { buildings, counters, closedDays: [], procedures } }];

/** A sample town: most counters are in the city hall, the branch serves two of them. */
const counters = [
  counter("city-hall", "insurance", { floor: "1", minutes: 20 }),
  counter("city-hall", "registry", { floor: "1", window: "3", minutes: 30 }),
  counter("city-hall", "tax", { floor: "2" }),
  counter("branch", "registry"),
  counter("branch", "insurance"),
  counter("court", "court"),
];
const town = townOf([building("city-hall"), building("branch", [3]), building("court")], counters);

function planOf(written: readonly Written[], places: Places = town, wishes: Wishes = {}): Plan {
  const assessments = written.map(({ after, side, ...rest }) => {
    const assessment = writeAssessment(rest);
    const more = { ...(after && { after }), ...(side && { side }) };
    return { ...assessment, procedure: { ...assessment.procedure, ...more } };
  });
  const calendar = { today, isClosed: isClosedDay };
  return makePlan(listToDo(assessments, today, wishes), places, calendar, wishes.paperOf);
}

const siteName = ({ site }: Visit): string =>
  site.kind === "building"
    ? site.building.id
    : [site.kind === "office" ? site.office : site.kind, ...(site.side ? [site.side] : [])].join(
        " ",
      );

const stopsOf = ({ stops }: Visit): readonly string[] =>
  stops.map(
    ({ office, errands }) =>
      `${office}: ${errands.map(({ assessment }) => assessment.procedure.id).join(", ")}`,
  );

const summary = ({ visits }: Plan): readonly unknown[] =>
  visits.map((visit) => [siteName(visit), visit.earliest, ...stopsOf(visit)]);

const reasonsOf = (plan: Plan, kind: VisitReason["kind"]): readonly VisitReason[] =>
  plan.visits.flatMap(({ reasons }) => reasons.filter((reason) => reason.kind === kind));

const after = (...procedures: readonly string[]): Pick<Procedure, "after"> => ({
  after: procedures.map((procedure) => ({ procedure })),
});

describe("one trip", () => {
  const plan = planOf([
    { id: "tax", offices: ["tax"] },
    { id: "permit", offices: ["registry"], ...after("notification") },
    { id: "card", offices: ["insurance"], due: 14, ...after("permit") },
    { id: "notification", offices: ["registry"], due: 6 },
    { id: "benefit", offices: ["insurance"] },
  ]);

  it("is enough for everything in one building, on the first day it is open", () => {
    expect(summary(plan)).toEqual([
      [
        "city-hall",
        tuesday,
        "registry: notification, permit",
        "insurance: card, benefit",
        "tax: tax",
      ],
    ]);
    expect(plan.isByKind).toBe(false);
  });

  it("says until when, why not sooner, and why in this order", () => {
    const [visit] = plan.visits;
    expect(visit?.latest).toBe(addDays(today, 6));
    expect(visit?.reasons.filter(({ kind }) => kind !== "together")).toEqual([
      { kind: "deadline", procedure: "notification", dueOn: addDays(today, 6) },
      { kind: "opens", day: tuesday },
      {
        kind: "order",
        first: "notification",
        next: "permit",
        because: { kind: "needs" },
        within: "this-visit",
      },
      {
        kind: "order",
        first: "permit",
        next: "card",
        because: { kind: "needs" },
        within: "this-visit",
      },
    ]);
  });

  it("says what is done together", () => {
    const together = reasonsOf(plan, "together").flatMap((reason) =>
      reason.kind === "together" ? reason.procedures : [],
    );
    expect(together.toSorted()).toEqual(["benefit", "card", "notification", "permit", "tax"]);
  });

  it("tells the counter, and how long to allow where every counter says so", () => {
    expect(plan.visits[0]?.stops[0]?.counter?.window).toBe("3");
    expect(plan.visits[0]?.minutes).toBeUndefined();
    const short = planOf([
      { id: "card", offices: ["insurance"] },
      { id: "notification", offices: ["registry"] },
    ]);
    expect(short.visits[0]?.minutes).toBe(50);
  });

  it("passes the counters as the building lays them out, and one twice only if it must", () => {
    const circle = planOf([
      { id: "notification", offices: ["registry"] },
      { id: "card", offices: ["insurance"], ...after("notification") },
      { id: "copy", offices: ["registry"], ...after("card") },
    ]);
    expect(circle.visits.map(stopsOf)).toEqual([
      ["registry: notification", "insurance: card", "registry: copy"],
    ]);
    const free = planOf([
      { id: "tax", offices: ["tax"] },
      { id: "notification", offices: ["registry"] },
      { id: "card", offices: ["insurance"] },
    ]);
    expect(free.visits.map(stopsOf)).toEqual([
      ["insurance: card", "registry: notification", "tax: tax"],
    ]);
  });
});

describe("fewer trips", () => {
  it("come before earlier ones: the branch that opens on Wednesday only is left out", () => {
    const plan = planOf([
      { id: "notification", offices: ["registry"] },
      { id: "tax", offices: ["tax"] },
    ]);
    expect(summary(plan)).toEqual([["city-hall", tuesday, "registry: notification", "tax: tax"]]);
  });

  it("come from waiting for a result, if the last days allow it", () => {
    const written: readonly Written[] = [
      { id: "notification", offices: ["registry"] },
      { id: "tax", offices: ["tax"], ...after("notification") },
      { id: "hearing", offices: ["court"] },
      { id: "register", offices: ["tax"], ...after("hearing") },
    ];
    const waitDays = (id: string): number => (id === "hearing" ? 10 : 0);
    const plan = planOf(written, town, { waitDays });
    expect(plan.visits.map(siteName)).toEqual(["court", "city-hall"]);
    expect(plan.visits[1]?.earliest).toBe(addDays(tuesday, 10));
    expect(reasonsOf(plan, "result-ready")).toEqual([
      {
        kind: "result-ready",
        procedure: "register",
        first: "hearing",
        day: addDays(tuesday, 10),
      },
    ]);
    const pressed = written.map((one) => (one.id === "notification" ? { ...one, due: 7 } : one));
    expect(planOf(pressed, town, { waitDays }).visits.map(siteName)).toEqual([
      "city-hall",
      "court",
      "city-hall",
    ]);
  });

  it("are not had by breaking an order within the day: the court opens only after the branch closes", () => {
    const places = townOf(
      [building("branch", weekdays, "08:30", "12:00"), building("court", weekdays, "13:00")],
      counters,
    );
    const plan = planOf(
      [
        { id: "hearing", offices: ["court"] },
        { id: "register", offices: ["registry"], ...after("hearing") },
      ],
      places,
    );
    expect(summary(plan)).toEqual([
      ["court", tuesday, "court: hearing"],
      ["branch", wednesday, "registry: register"],
    ]);
  });
});

describe("counters that differ from their building", () => {
  const evening = { hours: [{ days: [2, 3], from: "14:00", to: "19:00" }] };
  const hall = [building("city-hall", [2, 4], "08:30", "12:00")];

  it("have hours of their own, and are gone to on the same trip where the day allows it", () => {
    const places = townOf(hall, [
      counter("city-hall", "registry"),
      counter("city-hall", "tax", evening),
    ]);
    const plan = planOf(
      [
        { id: "tax", offices: ["tax"] },
        { id: "notification", offices: ["registry"] },
      ],
      places,
    );
    expect(summary(plan)).toEqual([["city-hall", tuesday, "registry: notification", "tax: tax"]]);
  });

  it("are those that the edition names for a procedure", () => {
    const places = townOf(
      hall,
      [counter("city-hall", "registry"), counter("city-hall", "bereavement")],
      { notification: { counters: ["city-hall-bereavement"] } },
    );
    const plan = planOf([{ id: "notification", offices: ["registry"] }], places);
    expect(plan.visits[0]?.stops[0]?.counter?.id).toBe("city-hall-bereavement");
  });
});

describe("what only helps", () => {
  const helped = (due?: number): Plan =>
    planOf(
      [
        {
          id: "tax",
          offices: ["tax"],
          ...(due !== undefined && { due }),
          after: [{ procedure: "list", optional: true }],
        },
        { id: "list", offices: ["court"] },
      ],
      town,
      { waitDays: () => 7 },
    );

  it("comes first where that costs nothing", () => {
    expect(helped().visits.map(siteName)).toEqual(["court", "city-hall"]);
  });

  it("does not cost a last day", () => {
    const plan = helped(5);
    expect(plan.visits.flatMap(({ late }) => late)).toEqual([]);
    expect(reasonsOf(plan, "order")).toEqual([]);
  });
});

describe("a last day that cannot be kept", () => {
  it("is named, and the thing is done on the first day on which it can be", () => {
    const plan = planOf([
      { id: "notification", offices: ["registry"], due: 1 },
      { id: "tax", offices: ["tax"], due: -4, state: "late" },
    ]);
    expect(plan.visits.map(({ earliest, latest, late }) => [earliest, latest, late])).toEqual([
      [tuesday, tuesday, ["notification", "tax"]],
    ]);
    expect(reasonsOf(plan, "late")).toEqual([
      { kind: "late", procedure: "notification", dueOn: addDays(today, 1) },
      { kind: "late", procedure: "tax", dueOn: addDays(today, -4) },
    ]);
  });
});

describe("without a local edition", () => {
  const plan = planOf(
    [
      { id: "tax", offices: ["tax-office"], due: 100 },
      { id: "care-card", offices: ["long-term-care"] },
      { id: "notification", offices: ["resident-registry"], due: 7 },
      { id: "pension", offices: ["pension-office"], due: 9 },
    ],
    noPlaces,
  );

  it("there is one visit by kind of office, the city's together, and no number of trips is claimed", () => {
    expect(plan.isByKind).toBe(true);
    expect(summary(plan)).toEqual([
      ["city-office", tuesday, "resident-registry: notification", "long-term-care: care-card"],
      ["pension-office", tuesday, "pension-office: pension"],
      ["tax-office", tuesday, "tax-office: tax"],
    ]);
    expect(plan.visits[0]?.site).toEqual({ kind: "city-office", mayDiffer: true });
  });

  it("what falls under no one office lies apart, and each town of a move too", () => {
    const apart = planOf(
      [
        { id: "phone", offices: ["other"] },
        { id: "television", offices: ["other"] },
        { id: "seal", offices: ["resident-registry"], side: "both" },
      ],
      noPlaces,
    );
    expect(apart.visits.map(siteName)).toEqual([
      "other",
      "other",
      "city-office old",
      "city-office new",
    ]);
  });

  it("an edition that does not know an office leaves it by its kind", () => {
    const mixed = planOf([
      { id: "notification", offices: ["registry"] },
      { id: "account", offices: ["bank"] },
    ]);
    expect(mixed.visits.map(siteName)).toEqual(["bank", "city-hall"]);
    expect(mixed.isByKind).toBe(true);
  });
});

describe("any plan without a local edition", () => {
  it("has everything that is left to do once, and says how late each thing is", () => {
    fc.assert(
      fc.property(someAssessments(), (assessments) => {
        const toDo = listToDo(assessments, today);
        const { visits } = makePlan(toDo, noPlaces, { today, isClosed: isClosedDay });
        const planned = visits.flatMap(({ stops }) => stops.flatMap(({ errands }) => errands));
        expect(new Set(planned)).toEqual(new Set(toDo.errands));
        expect(planned).toHaveLength(toDo.errands.length);
        for (const { stops, earliest, latest, late } of visits) {
          expect(isClosedDay(earliest)).toBe(false);
          expect(latest === undefined || latest >= earliest).toBe(true);
          for (const { assessment } of stops.flatMap(({ errands }) => errands)) {
            const { due, procedure } = assessment;
            const isLate = due.kind === "dated" && due.dueOn < earliest;
            expect(late.includes(procedure.id)).toBe(isLate);
            if (due.kind === "dated" && !isLate) expect((latest ?? "") <= due.dueOn).toBe(true);
          }
        }
      }),
    );
  });
});

describe("any plan with a local edition", () => {
  const offices = ["registry", "insurance", "tax", "court", "bank"];
  const cases = fc.array(
    fc.record({
      office: fc.constantFrom(...offices),
      after: fc.subarray(["p0", "p1", "p2", "p3", "p4", "p5"], { maxLength: 2 }),
      due: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant("no-deadline" as const)),
      waitDays: fc.constantFrom(0, 0, 3),
    }),
    { minLength: 1, maxLength: 10 },
  );

  it("breaks no order, in no visit and on no day, and stops only at counters in charge", () => {
    fc.assert(
      fc.property(cases, (written) => {
        const waitDays = (id: string): number => written[Number(id.slice(1))]?.waitDays ?? 0;
        const plan = planOf(
          written.map(({ office, due, ...rest }, at) => ({
            id: `p${String(at)}`,
            offices: [office],
            due,
            ...after(...rest.after.filter((id) => Number(id.slice(1)) < at)),
          })),
          town,
          { waitDays },
        );
        const done = plan.visits.flatMap((visit) =>
          visit.stops.flatMap(({ counter: at, errands }) =>
            errands.map((errand) => ({ visit, at, office: errand.office, errand })),
          ),
        );
        const placeOf = (id: string): number =>
          done.findIndex(({ errand }) => errand.assessment.procedure.id === id);
        for (const { visit, at, office, errand } of done) {
          expect(at?.office).toBe(office === "bank" ? undefined : office);
          for (const { procedure: first } of errand.assessment.procedure.after ?? []) {
            const before = done[placeOf(first)];
            expect(placeOf(first)).toBeLessThan(placeOf(errand.assessment.procedure.id));
            const readyOn = addDays(before?.visit.earliest ?? today, waitDays(first));
            expect(readyOn <= visit.earliest).toBe(true);
          }
        }
      }),
    );
  });
});
