import { describe, expect, it } from "vitest";
import { compileLifeEvent } from "../build/compile-catalogue.ts";
import { readCatalogue } from "../build/read-catalogue.ts";
import { renewals } from "./renewals.ts";

const catalogue = readCatalogue();

describe.each(renewals)(
  "the renewal $procedure",
  ({ startDay, lifeEvent, procedure, toldFrom }) => {
    const event = compileLifeEvent(lifeEvent, catalogue);
    const found = event.procedures.find(({ id }) => id === procedure);

    it("is what the catalogue says has to be done by that day", () => {
      expect(found?.deadline).toMatchObject({ rule: "by-day", from: startDay });
    });

    it("is told from the day on which the catalogue says it can be applied for", () => {
      const opens = found?.deadline.opens;
      if (opens === undefined) expect(procedure).toBe("handbook-recheck");
      else expect(opens).toEqual({ within: toldFrom, before: startDay });
    });

    it("can be told because the journey asks for its day", () => {
      const asked = event.sections
        .flatMap(({ topics }) => topics)
        .flatMap((topic) => topic.startDays);
      expect(asked).toContain(startDay);
    });
  },
);

it("no renewal of the catalogue with a day of the person's own is forgotten", () => {
  const told = new Set(renewals.map(({ procedure }) => procedure));
  const renewed = catalogue.procedures.filter(
    ({ id, deadline }) =>
      deadline.rule === "by-day" && (id.includes("renewal") || id.includes("recheck")),
  );
  expect(renewed.length).toBeGreaterThan(3);
  expect(renewed.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});
