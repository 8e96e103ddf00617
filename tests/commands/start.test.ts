import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { serveSite } from "../support/serve.ts";

const top = fileURLToPath(new URL("../../", import.meta.url));

it("the server prints its address and serves the guide there", async () => {
  const port = await findFreePort();
  const { server, output } = startServer(port);
  while (!output().includes("\n")) await once(server.stdout, "data");
  expect(output()).toContain(`http://localhost:${port}`);
  expect((await fetch(`http://localhost:${port}/`)).status).toBe(200);
  server.kill("SIGTERM");
  expect(await once(server, "exit")).toEqual([0, null]);
});

it("says in a sentence that the port is taken, and by which command another one is chosen", async () => {
  const site = await serveSite();
  const { port } = new URL(site.address);
  const { server, output } = startServer(port);
  expect(await once(server, "close")).toEqual([1, null]);
  expect(output()).toContain(`Port ${port} is taken`);
  expect(output()).toContain(`PORT=${String(Number(port) + 1)} npm start`);
  await site.stop();
});

it.each(["abc", "0", "70000", "-1", "80.5"])("says that PORT=%s is no port", async (port) => {
  const { server, output } = startServer(port);
  expect(await once(server, "close")).toEqual([1, null]);
  expect(output()).toContain(`not "${port}"`);
});

function startServer(port: string) {
  const server = spawn(process.execPath, ["--import", "tsx", "src/server/main.ts"], {
    cwd: top,
    env: { ...process.env, PORT: port },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.on("data", (chunk) => {
      text += String(chunk);
    });
  }
  return { server, output: () => text };
}

async function findFreePort(): Promise<string> {
  const site = await serveSite();
  await site.stop();
  return new URL(site.address).port;
}
