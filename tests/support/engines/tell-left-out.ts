import { listLeftOut } from "../../../src/setup/find-engines.mjs";

/** Before the browser tests: one line for each engine whose tests are not among them. */
export function setup(): void {
  for (const { name } of listLeftOut()) {
    process.stdout.write(
      `${name} is not installed: its journeys are left out (.ci/run installs it)\n`,
    );
  }
}
