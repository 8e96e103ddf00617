import { describe, expect, it } from "vitest";
import { writeFile } from "../../tests/support/guide-command.ts";
import { emptyFile, sampleText } from "../../tests/support/local-editions.ts";
import type { CommandOutcome } from "./run-guide.ts";
import { runEdition } from "./run-edition.ts";

const sampleFile = "src/server/editions/999999.json";

function check(text: string): CommandOutcome {
  return runEdition(["check", writeFile(text, "edition.json"), "--lang", "en"]);
}

/** The sentences about faults, without the name of the file. */
function faultsIn(text: string): readonly string[] {
  const { output, complaint, exitCode } = check(text);
  expect({ output, exitCode }).toEqual({ output: "", exitCode: 2 });
  const [head = "", ...faults] = complaint.trimEnd().split("\n");
  expect(head).toMatch(/edition\.json: faults: \d+$/u);
  return faults.map((fault) => fault.trim());
}

function written(parts: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...emptyFile, ...parts }, undefined, 1);
}

describe("the checker of editions", { timeout: 30_000 }, () => {
  it("says what a faultless edition holds", () => {
    const { output, complaint, exitCode } = runEdition(["check", sampleFile, "--lang", "en"]);
    expect({ complaint, exitCode }).toEqual({ complaint: "", exitCode: 0 });
    expect(output).toContain("no fault found. Mihon City (sample) (999999) edition 1");
    expect(output).toContain("It is a sample.");
  });

  it("speaks Japanese unless asked otherwise", () => {
    expect(runEdition(["check", sampleFile]).output).toContain("まちがいは見つかりませんでした");
    expect(runEdition(["--help"]).output).toContain("自治体版");
  });

  it("names the line and the place of each fault, in the order of the file", () => {
    const text = sampleText
      .replace('"office": "health-insurance"', '"office": "mayor"')
      .replace("person.age >= 70", "person.age >= ")
      .replace('"version": 1', '"version": 1, "surprise": 1');
    const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split("\n").length;
    expect(faultsIn(text)).toEqual([
      `line ${String(lineOf('"surprise"'))}, surprise: "surprise" has no place here.`,
      expect.stringContaining(
        `line ${String(lineOf('"person.age >= "'))}, own[0].appliesWhen: This condition cannot be read`,
      ),
    ]);
    const named = text.replace("person.age >= ", "person.age >= 70").replace(', "surprise": 1', "");
    expect(faultsIn(named)).toEqual([
      `line ${String(lineOf('"mayor"'))}, counters[2].office: There is no kind of office "mayor".`,
    ]);
  });

  it("sees a name that stands twice, of which JSON forgets the first", () => {
    const text = sampleText.replace('"version": 1', '"version": 1,\n"version": 2');
    expect(faultsIn(text)).toEqual([
      expect.stringContaining('the whole file: "version" stands here twice.'),
    ]);
  });

  it("knows which codes are places", () => {
    expect(faultsIn(written({ municipality: "221317", sample: undefined }))).toEqual([
      expect.stringContaining('municipality: "221317" is no code of a municipality.'),
    ]);
    expect(check(written({ municipality: "131032", sample: undefined })).exitCode).toBe(0);
  });

  it("names the line on which a file stops being JSON", () => {
    expect(faultsIn('{\n "format": 1,\n oops\n}')[0]).toMatch(
      /^line 3, the whole file: This is not JSON/u,
    );
    expect(faultsIn('{\n "format":\n')[0]).toMatch(/^line 2, the whole file: This is not JSON/u);
  });

  it("tells a newer format from a fault", () => {
    expect(faultsIn(written({ format: 2 }))).toEqual([
      "line 2, format: Format 2 is newer than this program.",
    ]);
  });
});

describe("a command that is not understood", () => {
  it.each<[args: readonly string[], sentence: string]>([
    [[], "Write check FILE. See --help."],
    [["check"], "Write check FILE. See --help."],
    [["sign", "x.json"], "Write check FILE. See --help."],
    [["check", "x.json", "y.json"], '"y.json" is one word too many. See --help.'],
    [["check", "x.json", "--loud"], "There is no option --loud. See --help."],
    [["check", "no.json"], "There is no file no.json."],
    [["check", "src"], "src cannot be read (EISDIR)."],
  ])("%j", (args, sentence) => {
    expect(runEdition([...args, "--lang", "en"])).toEqual({
      output: "",
      complaint: `${sentence}\n`,
      exitCode: 2,
    });
  });

  it("says which languages there are", () => {
    expect(runEdition(["check", "x.json", "--lang", "fr"]).complaint).toContain("fr");
  });
});
