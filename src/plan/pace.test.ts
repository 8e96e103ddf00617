import { describe, expect, it } from "vitest";
import {
  today,
  writeAssessment,
  type WrittenAssessment,
} from "../../tests/support/write-assessment.ts";
import { listToDo } from "./list-to-do.ts";
import { makePlan } from "./make-plan.ts";
import { endOfDay, startOfDay } from "./moment.ts";
import { paceOf, type Pace } from "./pace.ts";
import { noPlaces } from "./place.ts";

function pacesOf(...written: readonly WrittenAssessment[]): readonly Pace[] {
  const toDo = listToDo(written.map(writeAssessment), today);
  const { visits } = makePlan(toDo, noPlaces, { today, isClosed: () => false });
  return visits.map(({ pace }) => pace);
}

describe("the pace of a visit", () => {
  it("follows the day by which it has to be made: three days, seven, more", () => {
    expect(pacesOf({ id: "one", due: 3 })).toEqual(["now"]);
    expect(pacesOf({ id: "one", due: 4 })).toEqual(["this-week"]);
    expect(pacesOf({ id: "one", due: 7 })).toEqual(["this-week"]);
    expect(pacesOf({ id: "one", due: 8 })).toEqual(["later"]);
    expect(pacesOf({ id: "one" })).toEqual(["later"]);
  });

  it("is now for what is late, and for a permit before something whose day nobody has told", () => {
    expect(pacesOf({ id: "one", due: -2, state: "late" })).toEqual(["now"]);
    expect(pacesOf({ id: "one", rule: "before-event", due: "start-day-unknown" })).toEqual(["now"]);
  });

  it("is this week for what the law wants soon", () => {
    expect(pacesOf({ id: "one", due: "as-soon-as-possible" })).toEqual(["this-week"]);
  });

  it("is never before the visit can be made", () => {
    expect(paceOf(startOfDay(20), 20)).toBe("later");
    expect(paceOf(endOfDay(5), 2)).toBe("this-week");
  });
});
