import { describe, expect, it } from "vitest";
import { addResults, countResults } from "./count-results.mjs";

describe("the last line of npm test", () => {
  it("counts what passed and what failed", () => {
    const assertionResults = [{ status: "passed" }, { status: "failed" }, { status: "passed" }];
    const report = { testResults: [{ status: "failed", assertionResults }] };
    expect(countResults(report)).toEqual({ passed: 2, failed: 1 });
  });

  it.each(["skipped", "pending", "todo"])("takes a test that is %s for failed", (status) => {
    const report = { testResults: [{ status: "passed", assertionResults: [{ status }] }] };
    expect(countResults(report)).toEqual({ passed: 0, failed: 1 });
  });

  it("takes a file that could not be run for one failed test", () => {
    const report = { testResults: [{ status: "failed", assertionResults: [] }] };
    expect(countResults(report)).toEqual({ passed: 0, failed: 1 });
  });

  it("sums over all runs", () => {
    const runs = [
      { passed: 3, failed: 0 },
      { passed: 4, failed: 2 },
    ];
    expect(addResults(runs)).toEqual({ passed: 7, failed: 2 });
  });
});
