import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const top = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/**
 * Runs a command of an installed package from the project's top folder.
 * @param {string} name what the step is, for the reader
 * @param {readonly [command: string, ...parameters: string[]]} line
 * @param {{ isQuiet: boolean }} how quiet: its output is shown only if it fails
 * @returns {boolean} whether it succeeded
 */
export function runStep(name, [command, ...parameters], { isQuiet }) {
  const started = performance.now();
  const { status, output } = spawnSync(join(top, "node_modules", ".bin", command), parameters, {
    cwd: top,
    encoding: "utf8",
    stdio: ["ignore", isQuiet ? "pipe" : "inherit", isQuiet ? "pipe" : "inherit"],
    shell: process.platform === "win32",
    maxBuffer: 64 * 1024 * 1024,
  });
  const isDone = status === 0;
  if (!isDone && isQuiet) console.log(output?.join("").trim());
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${isDone ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  return isDone;
}
