import { runStep } from "./run-step.mjs";
import { runTests } from "./run-tests.mjs";

/** @import { Results } from "./count-results.mjs" */

/** @type {readonly (readonly [name: string, line: readonly [string, ...string[]]])[]} */
const steps = [
  ["format", ["oxfmt", "--check"]],
  ["lint", ["oxlint"]],
  ["types of pure logic", ["tsc", "-p", "tsconfig.pure.json"]],
  ["types of the app", ["tsc", "-p", "tsconfig.app.json"]],
  ["types of the service worker", ["tsc", "-p", "tsconfig.worker.json"]],
  ["types of what runs on Node.js", ["tsc", "-p", "tsconfig.node.json"]],
  ["no dead code, no unused package", ["knip"]],
];

/**
 * Everything about the code that needs no browser: format, lint, types, dead code, the build, and the tests about
 * import directions and sizes. A step that fails counts as one failed test.
 * @returns {Results & { isBuilt: boolean }}
 */
export function runChecks() {
  const failedSteps = steps.filter(([name, line]) => !runStep(name, line, { isQuiet: true }));
  const isBuilt = runStep("build", ["vite", "build"], { isQuiet: true });
  const gate = runTests("gate");
  return {
    passed: gate.passed,
    failed: gate.failed + failedSteps.length + (isBuilt ? 0 : 1),
    isBuilt,
  };
}
