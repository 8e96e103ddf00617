import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where packages come from may carry over; everything else npm exports describes the outer command. */
const keptSettings =
  /^npm_config_(registry|cafile|proxy|https_proxy|noproxy|cache|userconfig|globalconfig)$/;

/**
 * Installs the packages of the lock file unless exactly these are there already.
 * @param {string} top the project's top folder
 * @returns {string | undefined} what went wrong, as one sentence
 */
export function installPackages(top) {
  const stampFile = join(top, "node_modules", ".shiori-stamp");
  const wanted = stampOf(top);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return undefined;
  console.error("Installing packages (npm ci). This takes some seconds and needs the network.");
  // Dev packages always: the build itself is made of them, and NODE_ENV=production would leave them out.
  const { status } = runNpm(["ci", "--include=dev", "--no-fund", "--no-audit"], top);
  if (status !== 0) return "npm ci did not succeed; its own message above says why.";
  writeFileSync(stampFile, wanted);
  return undefined;
}

/**
 * The lock file's hash and the kind of machine, since some packages hold machine code.
 * @param {string} top
 */
function stampOf(top) {
  const lock = createHash("sha256").update(readFileSync(join(top, "package-lock.json")));
  return `${lock.digest("hex")} ${process.platform} ${process.arch}\n`;
}

/**
 * Runs npm with all its output on stderr, because stdout may belong to a command whose result is read by a program.
 * @param {string[]} parameters
 * @param {string} cwd
 */
function runNpm(parameters, cwd) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !name.startsWith("npm_") || keptSettings.test(name),
    ),
  );
  const script = process.env["npm_execpath"];
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const options = { cwd, env, stdio: ["ignore", 2, 2] };
  return script?.endsWith("npm-cli.js")
    ? spawnSync(process.execPath, [script, ...parameters], options)
    : spawnSync("npm", parameters, { ...options, shell: process.platform === "win32" });
}
