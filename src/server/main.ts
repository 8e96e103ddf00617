import { serve } from "@hono/node-server";
import { fileURLToPath } from "node:url";
import { createServer } from "./create-server.ts";
import { readEditions } from "./read-editions.ts";

const usualPort = 4173;

/** Serves the built app until it is told to stop. The only place that opens a port. */
async function main(): Promise<void> {
  const port = readPort(process.env["PORT"]);
  if (port === undefined) {
    console.error(
      `PORT must be a whole number from 1 to 65535, not "${process.env["PORT"] ?? ""}".`,
    );
    process.exitCode = 1;
    return;
  }
  const root = fileURLToPath(new URL("../../dist", import.meta.url));
  const editions = await readEditions();
  const listening = serve({ fetch: createServer({ root, editions }).fetch, port }, () => {
    console.log(`Shiori is ready: http://localhost:${String(port)}`);
  });
  listening.on("error", (error: NodeJS.ErrnoException) => {
    console.error(explain(error, port));
    process.exitCode = 1;
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => process.exit(0));
  }
}

/** The port to listen on, or undefined where the text names none. */
function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return usualPort;
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65_535 ? port : undefined;
}

function explain(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === "EADDRINUSE") {
    return `Port ${String(port)} is taken by another program. Choose another one: PORT=${String(port + 1)} npm start`;
  }
  if (error.code === "EACCES") {
    return `Port ${String(port)} may only be opened by the system's administrator. Choose one above 1023: PORT=${String(usualPort)} npm start`;
  }
  return `The server could not start: ${error.message}`;
}

await main();
