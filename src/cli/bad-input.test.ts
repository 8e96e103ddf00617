import { describe, expect, it } from "vitest";
import {
  writeFile,
  writeHousehold,
  type WrittenHousehold,
} from "../../tests/support/guide-command.ts";
import { lifeEventIds } from "../model/life-event-ids.ts";
import { runGuide, type CommandOutcome } from "./run-guide.ts";

const allEvents = lifeEventIds.join(", ");
const thatDay = new Date("2026-11-21T03:00:00Z");
const widow: WrittenHousehold["answers"] = { "deceased.age": 81, "family.spouse_exists": true };

function run(...args: readonly string[]): Promise<CommandOutcome> {
  return runGuide([...args, "--lang", "en"], thatDay);
}

/** Bad input leaves one line on standard error, nothing else, and 2. */
function complaintOf({ output, complaint, exitCode }: CommandOutcome): string {
  expect({ output, exitCode }).toEqual({ output: "", exitCode: 2 });
  expect(complaint).toMatch(/^[^\n]+\n$/);
  return complaint.trimEnd();
}

async function complaintAbout(household: WrittenHousehold): Promise<string> {
  const file = writeHousehold(household);
  return complaintOf(await run("death", "--answers", file, "--today", "2026-11-21"));
}

describe("bad input", { timeout: 30_000 }, () => {
  it.each<[what: string, args: readonly string[], sentence: string]>([
    [
      "a life event that does not exist",
      ["birthday", "--answers", "x.json"],
      `There is no life event "birthday". There are: ${allEvents}.`,
    ],
    ["no life event", ["--answers", "x.json"], `Name a life event. There are: ${allEvents}.`],
    ["a word too many", ["death", "moving"], '"moving" is one word too many. See --help.'],
    ["an unknown option", ["death", "--answer", "x"], "There is no option --answer. See --help."],
    ["an unknown short option", ["death", "-v"], "There is no option -v. See --help."],
    ["no file", ["death"], "Name the file of answers: --answers FILE.json."],
    [
      "an option whose value was forgotten",
      ["death", "--answers", "--today", "2026-11-21"],
      "Write a value after --answers.",
    ],
    [
      "a day that does not exist",
      ["death", "--answers", "x.json", "--today", "2026-02-31"],
      "--today: there is no day 2026-02-31; that month has 28 days.",
    ],
    [
      "a month that does not exist",
      ["death", "--answers", "x.json", "--today", "2026-13-01"],
      "--today: there is no day 2026-13-01; months go from 01 to 12.",
    ],
    [
      "a day that is not written as one",
      ["death", "--answers", "x.json", "--today", "tomorrow"],
      '--today: a day is written YYYY-MM-DD, not "tomorrow".',
    ],
    ["a file that is not there", ["death", "--answers", "no.json"], "There is no file no.json."],
    ["a folder in place of a file", ["death", "--answers", "src"], "src cannot be read (EISDIR)."],
    [
      "a number of households that is none",
      ["death", "--simulate", "many"],
      '--simulate takes a whole number from 1 to 100000, not "many".',
    ],
    [
      "answers for a simulation",
      ["death", "--simulate", "5", "--answers", "x.json"],
      "--simulate and --answers do not go together.",
    ],
    [
      "an edition for a simulation",
      ["--simulate", "5", "--edition", "x.json"],
      "--simulate and --edition do not go together.",
    ],
    [
      "a plan for a simulation",
      ["--simulate", "5", "--plan"],
      "--simulate and --plan do not go together.",
    ],
    [
      "an edition without a name",
      ["death", "--edition", "--plan"],
      "Write a value after --edition.",
    ],
    ["a seed for nothing", ["death", "--seed", "5"], "--seed is used together with --simulate."],
  ])("in the command: %s", async (_, args, sentence) => {
    expect(complaintOf(await run(...args))).toBe(sentence);
  });

  it.each<[what: string, text: string, part: string]>([
    ["is not JSON", '{"answers": ', "is not JSON"],
    ["is a list", "[]", "the whole file must be written as"],
    ["holds another part", '{"answer": {}}', '"answer" has no place here'],
    ["holds a list of answers", '{"answers": []}', "answers must be written as"],
    ["holds no answers but null", '{"answers": null}', "answers must be written as"],
    [
      "answers with a list",
      '{"answers": {"deceased.age": [81]}}',
      "answers / deceased.age must be true, false, a number or a text",
    ],
    [
      "gives a day as a number",
      '{"dates": {"death-date": 20261115}}',
      'dates / death-date must be "YYYY-MM-DD" or "unknown"',
    ],
    ["holds a person who is a text", '{"person": "mother"}', "person must be written as"],
    [
      "gives a person a name",
      '{"person": {"name": "x"}}',
      '"person / name" has no place here. Allowed: "birthDate", "traits", "days".',
    ],
    [
      "gives a year of birth",
      '{"person": {"birthDate": 1951}}',
      "person / birthDate must be a text",
    ],
    ["gives a municipality as a number", '{"municipality": 131032}', "municipality must be a text"],
    ["names a part of every object", '{"answers": {"constructor": true}}', '"constructor"'],
  ])("a file that %s", async (_, text, part) => {
    const outcome = await run("death", "--answers", writeFile(text));
    expect(complaintOf(outcome)).toContain(part);
  });

  it.each<[what: string, household: WrittenHousehold, sentence: string]>([
    [
      "a fact that nobody asks for",
      { answers: { "deceased.shoe_size": 26 } },
      'death knows no fact "deceased.shoe_size".',
    ],
    [
      "an age nobody reaches",
      { answers: { "deceased.age": 140 } },
      'deceased.age cannot be 140. Allowed: a whole number from 0 to 130, or "unknown".',
    ],
    [
      "half a year",
      { answers: { "deceased.age": 81.5 } },
      'deceased.age cannot be 81.5. Allowed: a whole number from 0 to 130, or "unknown".',
    ],
    [
      "a text where yes or no is asked",
      { answers: { "family.spouse_exists": "yes" } },
      'family.spouse_exists cannot be "yes". Allowed: true, false, "unknown".',
    ],
    [
      "an option that is not offered",
      { answers: { "deceased.sex": "woman" } },
      'deceased.sex cannot be "woman". Allowed: "male", "female", "unknown".',
    ],
    [
      "an insurance that nobody of that age is in",
      { answers: { ...widow, "deceased.health_insurance": "kokuho" } },
      'These answers cannot all be true: deceased.age = 81, deceased.health_insurance = "kokuho". ' +
        "People of 75 and over are normally in the late-stage elderly scheme.",
    ],
    [
      "ten years of marriage without a spouse",
      { answers: { "family.spouse_exists": false, "family.married_10years": true } },
      "These answers cannot all be true: family.spouse_exists = false, family.married_10years = true. " +
        "family.married_10years is false except where family.spouse_exists.",
    ],
    [
      "more people of 15 and over than people",
      {
        answers: {
          "deceased.was_householder": true,
          "household.remaining_members": 1,
          "household.remaining_15plus": 2,
        },
      },
      "These answers cannot all be true: household.remaining_members = 1, household.remaining_15plus = 2. " +
        "household.remaining_15plus cannot be more than household.remaining_members.",
    ],
    [
      "a date of death that does not exist",
      { dates: { "death-date": "2026-02-31" } },
      "death-date: there is no day 2026-02-31; that month has 28 days.",
    ],
    [
      "a death in the future",
      { dates: { "death-date": "2026-11-22" } },
      "death-date (2026-11-22) lies after today (2026-11-21).",
    ],
    [
      "a death known before it happened",
      { dates: { "death-date": "2026-11-15", "death-known": "2026-11-14" } },
      "death-known (2026-11-14) lies before death-date (2026-11-15).",
    ],
    [
      "a death that will be known tomorrow",
      { dates: { "death-date": "2026-11-15", "death-known": "2026-11-22" } },
      "death-known (2026-11-22) lies after today (2026-11-21).",
    ],
    [
      "a funeral before the death",
      { dates: { "death-date": "2026-11-15", "funeral-date": "2026-11-14" } },
      "funeral-date (2026-11-14) lies before death-date (2026-11-15).",
    ],
    [
      "a person born tomorrow",
      { person: { birthDate: "2026-11-22" } },
      "birthDate (2026-11-22) lies after today (2026-11-21).",
    ],
    [
      "a birthday that does not exist",
      { person: { birthDate: "1951-02-29" } },
      "birthDate: there is no day 1951-02-29; that month has 28 days.",
    ],
    [
      "a trait that is none",
      { person: { traits: { "deceased.age": 81 } } },
      'person / traits: "deceased.age" is nothing that is kept about a person.',
    ],
    [
      "a trait that cannot be",
      { person: { traits: { "person.foreign_national": "yes" } } },
      'person.foreign_national cannot be "yes". Allowed: true, false, "unknown".',
    ],
    [
      "a day that is not kept about a person",
      { person: { days: { "death-date": "2026-11-15" } } },
      'person / days: "death-date" is no day that is kept about a person.',
    ],
    [
      "a municipality that does not exist",
      { municipality: "221317" },
      '"221317" is no code of a municipality.',
    ],
  ])("in the answers: %s", async (_, household, sentence) => {
    expect(await complaintAbout(household)).toBe(sentence);
  });

  it("in the dates: a start day that no deadline is counted from", async () => {
    const complaint = await complaintAbout({ dates: { "birthday-date": "2026-11-15" } });
    expect(complaint).toContain('death knows no day "birthday-date". It knows: ');
    expect(complaint).toContain("funeral-date");
  });

  it("is explained in Japanese unless English is asked for", async () => {
    const file = writeHousehold({ answers: { ...widow, "deceased.health_insurance": "kokuho" } });
    const { complaint } = await runGuide(["death", "--answers", file], thatDay);
    expect(complaint).toContain("deceased.health_insurance");
    expect(complaint).toContain("75歳以上");
  });

  it("is a language that is not spoken here", async () => {
    const { complaint } = await runGuide(["death", "--lang", "de"], thatDay);
    expect(complaint).toBe("--lang に「de」は使えません。使えるもの：ja、ja-easy、en\n");
  });

  it("is not a funeral that is still to come", async () => {
    const file = writeHousehold({
      dates: { "death-date": "2026-11-20", "funeral-date": "2026-11-24" },
    });
    expect((await run("death", "--answers", file)).exitCode).toBe(0);
  });
});
