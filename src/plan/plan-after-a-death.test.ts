import { describe, expect, it } from "vitest";
import { day, death, knowing } from "../../tests/support/death.ts";
import { widow } from "../../tests/support/households.ts";
import { isClosedDay } from "../catalogue/closed-days.ts";
import type { StartDays } from "../model/answers.ts";
import { addDays } from "../model/calendar-date.ts";
import { assessAll } from "./assessment.ts";
import { listToDo } from "./list-to-do.ts";
import { makePlan } from "./make-plan.ts";
import { noPlaces } from "./place.ts";
import type { Plan, Visit } from "./plan.ts";
import type { Wishes } from "./wishes.ts";

const diedOn = day("2026-11-15");
/** A Monday. */
const today = addDays(diedOn, 1);
const funeralOn = addDays(diedOn, 3);
/** The death stands in the register ten days after it was notified, at the latest. */
const registeredOn = addDays(today, 10);

const no = Object.fromEntries(
  death.facts.filter(({ type }) => type === "boolean").map(({ id }) => [id, false]),
);
const startDays = { "death-date": diedOn, "death-known": diedOn, "funeral-date": funeralOn };
const calendar = { today, isClosed: isClosedDay };

/** What the widow has to do on the day after her husband's death, without a local edition. */
function widowsPlan(wishes: Wishes = {}, days: StartDays = startDays): Plan {
  const assessments = assessAll(knowing({ ...no, ...widow.answers }), days, calendar);
  return makePlan(listToDo(assessments, today, wishes), noPlaces, calendar, wishes.paperOf);
}

const proceduresIn = ({ stops }: Visit): readonly string[] =>
  stops.flatMap(({ errands }) => errands.map(({ assessment }) => assessment.procedure.id));

const visitWith = ({ visits }: Plan, procedure: string): Visit | undefined =>
  visits.find((visit) => proceduresIn(visit).includes(procedure));

describe("a widow on the day after the death", () => {
  const plan = widowsPlan();
  const first = plan.visits[0];

  it("goes to the city office first, now", () => {
    expect(first?.site).toEqual({ kind: "city-office", mayDiffer: true });
    expect([first?.pace, first?.earliest]).toEqual(["now", today]);
  });

  it("hands in the notification of death before she asks for the cremation permit", () => {
    const done = first === undefined ? [] : proceduresIn(first);
    expect(done.indexOf("death-notification")).toBe(0);
    expect(done).toContain("cremation-permit");
    expect(first?.reasons).toContainEqual({
      kind: "order",
      first: "death-notification",
      next: "cremation-permit",
      because: { kind: "needs" },
      within: "this-visit",
    });
    expect(first?.reasons).toContainEqual({ kind: "before-event", procedure: "cremation-permit" });
  });

  it("returns the insurance cards of her husband on the same way", () => {
    expect(first && proceduresIn(first)).toEqual(
      expect.arrayContaining(["late-elderly-loss-and-heir", "ltc-loss", "householder-change"]),
    );
  });

  it("has until the day by which the notification is due, which moves on from a closed day", () => {
    // Seven days with the day on which she knew end on Saturday; Monday is a public holiday (戸籍法 43条, 86条).
    expect(first?.latest).toBe(day("2026-11-24"));
  });

  it("asks for the money for the funeral after the funeral, on the way for the register", () => {
    const benefit = visitWith(plan, "late-elderly-funeral-benefit");
    expect(registeredOn > funeralOn).toBe(true);
    expect(benefit?.earliest).toBe(registeredOn);
    expect(benefit).toBe(visitWith(plan, "family-register-certificates"));
    expect(benefit?.pace).toBe("later");
  });

  it("goes to the pension office once, for the report, the survivor's pension and what was not paid", () => {
    const pension = visitWith(plan, "survivors-employees-pension");
    expect(pension?.site).toEqual({ kind: "office", office: "pension-office" });
    expect(pension && proceduresIn(pension)).toEqual([
      "pension-death-report-employees",
      "survivors-employees-pension",
      "pension-unpaid",
    ]);
  });

  it("goes to the bank and the registry of houses after she has the family register", () => {
    const at = (procedure: string): number =>
      plan.visits.findIndex((visit) => proceduresIn(visit).includes(procedure));
    expect(at("family-register-certificates")).toBeLessThan(at("bank-accounts"));
    expect(at("family-register-certificates")).toBeLessThan(at("inheritance-registration"));
  });

  it("brings each paper to a visit once, whatever it is used for", () => {
    for (const { bag } of plan.visits) {
      expect(new Set(bag.map(({ paper }) => paper)).size).toBe(bag.length);
    }
  });

  it("is promised no number of trips", () => {
    expect(plan.isByKind).toBe(true);
    expect(plan.visits.flatMap(({ late }) => late)).toEqual([]);
  });
});

describe("a widow who has not told the day of the death", () => {
  it("goes to the counter that leaves the fewest days before the others of the city office", () => {
    const [first] = widowsPlan({}, {}).visits;
    expect(first?.site).toEqual({ kind: "city-office", mayDiffer: true });
    expect(first && proceduresIn(first)[0]).toBe("death-notification");
  });
});

describe("a widow whose undertaker hands in the notification", () => {
  it("does not go for it, but waits until the death stands in the register", () => {
    const plan = widowsPlan({
      channelOf: ({ procedure: { id } }) =>
        id === "death-notification" || id === "cremation-permit" ? "nobody" : "visit",
    });
    expect(plan.elsewhere.nobody).toEqual(["cremation-permit", "death-notification"]);
    expect(visitWith(plan, "death-notification")).toBeUndefined();
    expect(visitWith(plan, "family-register-certificates")?.earliest).toBe(registeredOn);
  });
});

describe("a widow who waits three weeks for the family register", () => {
  it("goes to the bank only then, and is told why", () => {
    const plan = widowsPlan({
      waitDays: (procedure) => (procedure === "family-register-certificates" ? 21 : 0),
    });
    const bank = visitWith(plan, "bank-accounts");
    expect(bank?.earliest).toBe(addDays(registeredOn, 21));
    expect(bank?.reasons).toContainEqual({
      kind: "result-ready",
      procedure: "bank-accounts",
      first: "family-register-certificates",
      day: addDays(registeredOn, 21),
    });
  });
});
