import { describe, expect, it } from "vitest";
import { day } from "../../../../tests/support/death.ts";
import { speak } from "../../../../tests/support/real-words.ts";
import type { Visit } from "../../../plan/plan.ts";
import { whenText } from "./when-text.ts";

const today = day("2026-11-22");
const ja = speak("ja");

const visit: Visit = {
  site: { kind: "city-office", mayDiffer: true },
  earliest: today,
  pace: "later",
  stops: [],
  bag: [],
  late: [],
  reasons: [],
};
const said = (parts: Partial<Visit>): string => whenText({ ...visit, ...parts }, today, ja);

describe("when to go", () => {
  it("is by a day, between two days, or on the one day that is left", () => {
    const earliest = day("2026-11-24");
    const latest = day("2026-11-30");
    expect(said({ latest })).toBe("令和8年（2026年）11月30日（月曜日）まで");
    expect(said({ earliest, latest })).toBe(
      "令和8年（2026年）11月24日（火曜日）から、令和8年（2026年）11月30日（月曜日）まで",
    );
    expect(said({ earliest, latest: earliest })).toBe(
      "令和8年（2026年）11月24日（火曜日）に行きます",
    );
  });

  it("is from a day where it cannot be sooner, and presses only where something does", () => {
    expect(said({ earliest: day("2026-12-04") })).toBe("令和8年（2026年）12月4日（金曜日）から");
    expect(said({ pace: "now" })).toBe("なるべく早く");
    expect(said({})).toBe("急ぎません");
  });

  it("is as soon as possible where a last day is past", () => {
    expect(said({ late: ["death-notification"] })).toBe("できるだけ早く");
    expect(said({ late: ["death-notification"], earliest: day("2026-11-24") })).toBe(
      "できるだけ早く。行けるのは令和8年（2026年）11月24日（火曜日）からです",
    );
  });
});
