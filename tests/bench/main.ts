import { runStep } from "../../src/setup/run-step.mjs";
import { benchPeers } from "./peers/peers-bench.ts";
import { benchRules } from "./rules-bench.ts";
import { benchStartup } from "./startup-bench.ts";

const parts = ["rules", "startup"] as const;

/** npm run bench, or npm run bench -- rules | startup. Prints tables; no time makes it fail. */
async function main(wanted: readonly string[]): Promise<void> {
  const wrong = wanted.find((name) => !parts.some((part) => part === name));
  if (wrong !== undefined) {
    console.error(`There is no bench "${wrong}"; there are ${parts.join(" and ")}.`);
    process.exitCode = 2;
    return;
  }
  const isWanted = (part: (typeof parts)[number]): boolean =>
    wanted.length === 0 || wanted.includes(part);
  if (isWanted("rules")) {
    benchRules();
    await benchPeers();
  }
  if (!isWanted("startup")) return;
  if (runStep("build", ["vite", "build"], { isQuiet: true })) await benchStartup();
  else process.exitCode = 1;
}

await main(process.argv.slice(2));
