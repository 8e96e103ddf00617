import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { findVirtualScreen, findWebKit } from "../../../src/setup/find-engines.mjs";
import type { Engine } from "./engine.ts";
import { openWebDriverSession } from "./web-driver.ts";

/** Starts WebKit in the small browser that comes with it, on a screen that nobody sees. Throws where it is missing. */
export async function launchWebKit(): Promise<Engine> {
  const paths = findWebKit();
  const virtualScreen = findVirtualScreen();
  if (paths === undefined || virtualScreen === undefined) {
    throw new Error("WebKit, its driver or Xvfb is not installed");
  }
  const home = mkdtempSync(join(tmpdir(), "shiori-webkit-"));
  const screen = await startScreen(virtualScreen);
  const port = await findFreePort();
  const driver = spawn(paths.driver, [`--port=${String(port)}`], {
    stdio: "ignore",
    env: { ...process.env, ...homeIn(home), DISPLAY: screen.name, LIBGL_ALWAYS_SOFTWARE: "1" },
  });
  const putAway = async (): Promise<void> => {
    await stop(driver);
    await stop(screen.process);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const session = await openWebDriverSession(`http://127.0.0.1:${String(port)}`, {
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: paths.browser, args: ["--automation"] },
    });
    return {
      // The driver tells of none.
      complaints: [],
      async open(address) {
        // From the same page to another place of it nothing would be loaded.
        await session.open("about:blank");
        await session.open(address);
      },
      run: (body) => session.run(body),
      async close() {
        try {
          await session.end();
        } finally {
          await putAway();
        }
      },
    };
  } catch (error) {
    await putAway();
    throw error;
  }
}

/** Starts a screen in memory, under the first name that is free. */
async function startScreen(path: string): Promise<{ name: string; process: ChildProcess }> {
  const screen = spawn(
    path,
    ["-displayfd", "1", "-screen", "0", "1024x768x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const [told] = v.parse(v.tuple([v.instance(Buffer)]), await once(screen.stdout, "data"));
  return { name: `:${told.toString().trim()}`, process: screen };
}

/** A home of its own, so that nothing of another run and nothing of the user's is there. */
function homeIn(folder: string): Readonly<Record<string, string>> {
  return {
    HOME: folder,
    XDG_CACHE_HOME: join(folder, "cache"),
    XDG_CONFIG_HOME: join(folder, "config"),
    XDG_DATA_HOME: join(folder, "data"),
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  server.close();
  await once(server, "close");
  return port;
}

async function stop(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const gone = once(running, "exit");
  running.kill();
  await gone;
}
