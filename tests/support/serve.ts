import { serve } from "@hono/node-server";
import { fileURLToPath } from "node:url";
import { createServer } from "../../src/server/create-server.ts";

/** The built site on a port of its own. */
export interface ServedSite {
  /** Such as "http://localhost:40123", without a slash at the end. */
  readonly address: string;
  /** From now on serves another build at the same address, as after an update. */
  replaceBy(root: string): void;
  /** Ends it at once, open connections included: for the browser this is a dead server. */
  stop(): Promise<void>;
}

/** The folder of the project's own build. */
export const builtSite = fileURLToPath(new URL("../../dist", import.meta.url));

/** Serves a built site by the real server on a free port; `root` is the project's own build unless given. */
export function serveSite(root: string = builtSite): Promise<ServedSite> {
  let server = createServer({ root });
  const fetch = (request: Request): Response | Promise<Response> => server.fetch(request);
  return new Promise((resolve) => {
    const listening = serve({ fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
      resolve({
        // "localhost" counts as a secure place, which service workers and key storage ask for.
        address: `http://localhost:${String(port)}`,
        replaceBy(next) {
          server = createServer({ root: next });
        },
        stop: () =>
          new Promise((stopped) => {
            listening.close(() => stopped());
            if ("closeAllConnections" in listening) listening.closeAllConnections();
          }),
      });
    });
  });
}
