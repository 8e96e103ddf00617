// npm test: the checks, the tests of each part, and the residents' ways through the built app in a real browser.
import { addResults } from "./count-results.mjs";
import { runChecks } from "./run-checks.mjs";
import { runTests } from "./run-tests.mjs";

const { isBuilt, ...checks } = runChecks();
const parts = [runTests("logic"), runTests("app")];
const browser = isBuilt ? runTests("browser") : { passed: 0, failed: 1 };
const { passed, failed } = addResults([checks, ...parts, browser]);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
