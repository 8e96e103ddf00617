import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { countResults } from "./count-results.mjs";
import { runStep } from "./run-step.mjs";

/** @import { Report, Results } from "./count-results.mjs" */

const reports = join(
  dirname(fileURLToPath(import.meta.url)),
  "../../node_modules/.cache/shiori/reports",
);

/**
 * Runs one of the test projects of vite.config.ts.
 * @param {"gate" | "logic" | "app" | "browser"} project
 * @returns {Results}
 */
export function runTests(project) {
  const file = join(reports, `${project}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const isDone = runStep(
    `${project} tests`,
    [
      "vitest",
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    { isQuiet: false },
  );
  const results = readResults(file);
  // A run that fails without a failed test, such as one with an error outside every test, is a failure all the same.
  return isDone || results.failed > 0 ? results : { ...results, failed: 1 };
}

/**
 * @param {string} file
 * @returns {Results}
 */
function readResults(file) {
  try {
    /** @type {unknown} */
    const report = JSON.parse(readFileSync(file, "utf8"));
    return isReport(report) ? countResults(report) : { passed: 0, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {unknown} value
 * @returns {value is Report}
 */
function isReport(value) {
  return typeof value === "object" && value !== null && "testResults" in value;
}
