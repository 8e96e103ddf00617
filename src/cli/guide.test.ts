import { describe, expect, it } from "vitest";
import {
  pensionerWithWifeAndHouse,
  spawnGuide,
  writeHousehold,
} from "../../tests/support/guide-command.ts";

// Each of these starts a process, which compiles the program first.
const patient = { timeout: 60_000 };

describe("the command `guide`", patient, () => {
  it("prints one JSON object and nothing else", () => {
    const file = writeHousehold({
      answers: pensionerWithWifeAndHouse,
      dates: { "death-date": "2026-11-15" },
    });
    const { output, complaint, exitCode } = spawnGuide("death", "--answers", file, "--lang", "en");
    expect({ complaint, exitCode }).toEqual({ complaint: "", exitCode: 0 });
    expect(JSON.parse(output)).toMatchObject({
      event: "death",
      next: { screen: "death-person" },
    });
  });

  it("says in one sentence on standard error what is wrong, and ends with 2", () => {
    const file = writeHousehold({ answers: { "deceased.shoe_size": 26 } });
    expect(spawnGuide("death", "--answers", file, "--lang", "en")).toEqual({
      output: "",
      complaint: 'death knows no fact "deceased.shoe_size".\n',
      exitCode: 2,
    });
  });

  it("explains itself in both languages", () => {
    const [ja, en] = [spawnGuide("--help"), spawnGuide("--help", "--lang", "en")];
    expect([ja.exitCode, en.exitCode]).toEqual([0, 0]);
    expect(ja.output).toContain("手続き");
    expect(en.output).toContain("procedure");
    for (const { output } of [ja, en]) {
      for (const word of [
        "--answers",
        "--today",
        "--lang",
        "--edition",
        "--plan",
        "--simulate",
        "--seed",
        "missing",
      ]) {
        expect(output).toContain(word);
      }
    }
  });

  it("simulates the same households again from the same seed, and others from another", () => {
    const simulate = (seed: string) =>
      spawnGuide("death", "--simulate", "3", "--seed", seed).output;
    const first = simulate("7");
    expect(simulate("7")).toBe(first);
    expect(simulate("8").replace('"seed": 8', '"seed": 7')).not.toBe(first);
  });
});
