/**
 * @typedef {{ passed: number, failed: number }} Results
 * @typedef {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} Report
 */

/**
 * How many tests of a Vitest report passed and failed. A skipped test counts as failed, and so does a file that could
 * not be run at all.
 * @param {Report} report
 * @returns {Results}
 */
export function countResults({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed, failed: tests.length - passed + broken.length };
}

/**
 * @param {readonly Results[]} all
 * @returns {Results}
 */
export function addResults(all) {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}
