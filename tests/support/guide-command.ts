import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { Answers, FactValue } from "../../src/model/answers.ts";
import type { CommandOutcome } from "../../src/cli/run-guide.ts";

const top = fileURLToPath(new URL("../../", import.meta.url));

/** The answers and days of a household as its file says them. */
export interface WrittenHousehold {
  readonly answers?: Answers;
  readonly dates?: Readonly<Record<string, string>>;
  readonly person?: {
    readonly birthDate?: string;
    readonly traits?: Readonly<Record<string, FactValue>>;
    readonly days?: Readonly<Record<string, string>>;
  };
  readonly municipality?: string;
  readonly edition?: string;
}

/** Runs the command as a shell does, in a process of its own. */
export function spawnGuide(...args: readonly string[]): CommandOutcome {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/guide.ts", ...args],
    { cwd: top, encoding: "utf8" },
  );
  return { output: stdout, complaint: stderr, exitCode: status ?? -1 };
}

/** A file with this text, gone when the test is. */
export function writeFile(text: string, name = "answers.json"): string {
  const folder = mkdtempSync(join(tmpdir(), "shiori-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** The file of a household, gone when the test is. */
export function writeHousehold(household: WrittenHousehold): string {
  return writeFile(JSON.stringify(household));
}

/** A pensioner of 81 has died and leaves a wife of 78 and their house: answers to everything that is asked about them. */
export const pensionerWithWifeAndHouse: Answers = {
  "deceased.age": 81,
  "deceased.sex": "male",
  "family.spouse_exists": true,
  "family.spouse_age": 78,
  "deceased.was_householder": true,
  "household.remaining_members": 1,
  "household.remaining_15plus": 1,
  "family.shared_livelihood": true,
  "family.dependent_on_deceased": true,
  "family.married_10years": true,
  "deceased.health_insurance": "koki",
  "deceased.pension_kind": "employees",
  "deceased.pension_mynumber_linked": true,
  "deceased.received_basic_pension": true,
  "deceased.had_employees_pension": true,
  "deceased.pension_25years": true,
  "deceased.paid_municipal_tax": true,
  "estate.real_estate": true,
  "estate.bank_account": true,
  "estate.life_insurance": "no",
  "will.kind": "none",
  "deceased.had_mynumber_card": true,
  "deceased.water_contract": true,
  "deceased.utility_contracts": true,
  "deceased.nhk_contract": true,
};
