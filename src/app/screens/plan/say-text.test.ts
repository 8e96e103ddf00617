import { describe, expect, it } from "vitest";
import { speak } from "../../../../tests/support/real-words.ts";
import { saysLess, sayText } from "./say-text.ts";

const ja = speak("ja");

describe("what to say at the counter", () => {
  it("is what has happened and the official name", () => {
    expect(sayText(["death-notification"], "death", ja)).toBe(
      "「家族が亡くなったときの手続きで、死亡届をお願いします」",
    );
  });

  it("leaves out what stands in brackets behind a name", () => {
    expect(sayText(["late-elderly-funeral-benefit"], "death", ja)).toBe(
      "「家族が亡くなったときの手続きで、葬祭費をお願いします」",
    );
  });

  it("names two things; of more it names the first, and how many there are besides", () => {
    const two = ["death-notification", "cremation-permit"];
    expect(sayText(two, "death", ja)).toContain("死亡届と火葬許可を");
    expect(saysLess(two)).toBe(false);
    const three = [...two, "householder-change"];
    expect(sayText(three, "death", ja)).toContain("死亡届と、ほか2つを");
    expect(saysLess(three)).toBe(true);
  });
});
