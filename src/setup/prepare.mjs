// Runs before the commands of package.json, on a machine that may have nothing but git and Node.js: so it and what it
// imports use Node's own modules only. With --browser it also sees to what the browser tests need.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installBrowser } from "./install-browser.mjs";
import { installPackages } from "./install-packages.mjs";
import { explainOldNode } from "./node-version.mjs";

const top = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const problem =
  explainOldNode(process.versions.node) ??
  installPackages(top) ??
  (process.argv.includes("--browser") ? installBrowser() : undefined);

if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
