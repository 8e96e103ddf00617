import { describe, expect, it } from "vitest";
import {
  today,
  writeAssessment,
  type WrittenAssessment,
} from "../../tests/support/write-assessment.ts";
import { addDays } from "../model/calendar-date.ts";
import { listToDo } from "./list-to-do.ts";
import { makePlan } from "./make-plan.ts";
import { noPlaces } from "./place.ts";
import type { VisitPaper } from "./visit-bag.ts";
import type { PaperTraits } from "./wishes.ts";

const papers: Readonly<Record<string, PaperTraits>> = {
  bankbook: { form: "copy" },
  koseki: { form: "original", validFor: { amount: 3, unit: "months" } },
  photo: { validFor: { amount: 10, unit: "days" } },
  "residence-record": { validFor: { amount: 1, unit: "years" } },
  permit: { gotFrom: ["permission"] },
};

/** What one takes along, visit by visit. */
function bagsFor(...written: readonly WrittenAssessment[]): readonly (readonly VisitPaper[])[] {
  const paperOf = (paper: string): PaperTraits | undefined => papers[paper];
  const toDo = listToDo(written.map(writeAssessment), today, { paperOf });
  const calendar = { today, isClosed: () => false };
  return makePlan(toDo, noPlaces, calendar, paperOf).visits.map(({ bag }) => bag);
}

const bag = (...asked: readonly string[]): VisitPaper | undefined =>
  bagsFor({ id: "claim", papers: asked.map((paper) => ({ paper })) })[0]?.[0];

describe("a paper in the bag of a visit", () => {
  it("stands there once over all counters, with everything that uses it", () => {
    const [first = []] = bagsFor(
      { id: "loss", offices: ["health-insurance"], papers: [{ paper: "id-card" }] },
      { id: "card", offices: ["long-term-care"], papers: [{ paper: "id-card" }] },
    );
    expect(first.map(({ paper, uses }) => [paper, uses.map(({ office }) => office)])).toEqual([
      ["id-card", ["health-insurance", "long-term-care"]],
    ]);
  });

  it("is needed as a copy for each procedure that keeps one, as an original once", () => {
    const asked = [{ paper: "bankbook" }, { paper: "koseki" }];
    const [first = []] = bagsFor(
      { id: "pension", papers: asked },
      { id: "benefit", papers: asked },
      { id: "maybe", papers: [{ paper: "bankbook", need: "sometimes" }] },
    );
    expect(first.map(({ paper, form, copies }) => [paper, form, copies])).toEqual([
      ["bankbook", "copy", 2],
      ["koseki", "original", undefined],
    ]);
  });

  it("must be new enough on the day of the visit", () => {
    expect(bag("koseki")?.issuedFrom).toBe("2026-08-21");
    expect(bag("photo")?.issuedFrom).toBe(addDays(today, -10));
    expect(bag("residence-record")?.issuedFrom).toBe("2025-11-21");
    expect(bag("id-card")).not.toHaveProperty("issuedFrom");
  });

  it("need not be looked for where something done before yields it", () => {
    const city: WrittenAssessment = { id: "permission", offices: ["city"] };
    const using = (office: string): WrittenAssessment => ({
      id: "burial",
      offices: [office],
      papers: [{ paper: "permit" }],
    });
    const yielded = (written: WrittenAssessment): unknown =>
      bagsFor(written, city)
        .flat()
        .find(({ paper }) => paper === "permit")?.yieldedBy;
    expect(yielded(using("city"))).toEqual({ procedure: "permission", within: "this-visit" });
    expect(yielded(using("temple"))).toEqual({ procedure: "permission", within: "earlier-visit" });
  });
});
