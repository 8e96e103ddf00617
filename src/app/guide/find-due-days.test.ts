import { describe, expect, it } from "vitest";
import { exampleJourney } from "../../../tests/device/example-journey.ts";
import { day, deathRules } from "../../../tests/support/death.ts";
import { widow } from "../../../tests/support/households.ts";
import { truthful, walkToTheEnd } from "../../../tests/support/whole-interview.ts";
import { nationAlone } from "../town/local-rules.ts";
import { findDueDays } from "./find-due-days.ts";

const days = { "death-date": day("2026-11-10"), "death-known": day("2026-11-10") };
const told = { ...widow.answers, "deceased.died_abroad": false };
const { answers, startDays } = walkToTheEnd(deathRules, truthful(told), days).end;
const journey = exampleJourney({ answers, startDays, done: [] });

function dueOf(procedure: string, changed: Partial<typeof journey> = {}, today = "2026-11-12") {
  const found = findDueDays(
    { ...journey, ...changed },
    { book: deathRules, local: nationAlone },
    day(today),
  );
  return found.find((due) => due.procedure === procedure);
}

describe("the last days that a kept journey still has", () => {
  it("hold the notification of a death: seven days, the day itself counts", () => {
    expect(dueOf("death-notification")).toEqual({
      journey: journey.id,
      lifeEvent: "death",
      procedure: "death-notification",
      dueOn: "2026-11-16",
    });
  });

  it("leave out what is done, what is past, and what need not be done", () => {
    expect(dueOf("death-notification", { done: ["death-notification"] })).toBeUndefined();
    expect(dueOf("death-notification", {}, "2026-11-17")).toBeUndefined();
    const abroad = { answers: { ...answers, "deceased.died_abroad": true } };
    expect(dueOf("death-notification", abroad)).toBeUndefined();
  });
});
