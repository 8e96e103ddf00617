import { describe, expect, it } from "vitest";
import { dayNamed, examplePerson } from "../../tests/device/example-person.ts";
import { livesIn } from "./lives-in.ts";

const today = dayNamed("2026-11-22");

describe("where a person lives", () => {
  it("is kept with the day on which it was said, as often as it is said", () => {
    const mother = examplePerson({ municipalityConfirmedOn: dayNamed("2026-03-09") });
    expect(livesIn(mother, "13104", today)).toEqual({
      ...mother,
      municipalityConfirmedOn: today,
    });
    expect(livesIn(mother, "08309", today)).toMatchObject({ municipality: "08309" });
  });

  it("is forgotten together with its day, and nothing else is", () => {
    const mother = examplePerson();
    const forgotten = livesIn(mother, undefined, today);
    expect(forgotten).not.toHaveProperty("municipality");
    expect(forgotten).not.toHaveProperty("municipalityConfirmedOn");
    expect(livesIn(forgotten, "13104", dayNamed("2026-03-09"))).toEqual(mother);
  });
});
