import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleMunicipality, trustedKeys } from "../editions/trusted-keys.ts";
import { acceptEdition } from "../editions/accept-edition.ts";
import { nationalNames } from "../../tests/support/local-editions.ts";
import { day } from "../../tests/support/day.ts";
import { createServer } from "./create-server.ts";
import { readEditions } from "./read-editions.ts";

const outside = mkdtempSync(join(tmpdir(), "shiori-server-"));
const root = join(outside, "dist");
let server: Hono;

beforeAll(async () => {
  write("index.html", "<h1>しおり</h1>");
  write("en/index.html", "<h1>Shiori</h1>");
  write("death/index.html", "<h1>亡くなったとき</h1>");
  write("service-worker.js", "// worker");
  write("assets/app-1a2b3c.js", "export {};");
  write("assets/app-1a2b3c.js.br", brotliCompressSync("export {};"));
  write(".vite/manifest.json", "{}");
  writeFileSync(join(outside, "secret.txt"), "secret");
  server = createServer({ root, editions: await readEditions() });
});

afterAll(() => rmSync(outside, { recursive: true }));

describe("a resident opens an address", () => {
  it("gets the start page, a page of a life event and the English one", async () => {
    expect(await bodyOf("/")).toContain("しおり");
    expect(await bodyOf("/death/")).toContain("亡くなったとき");
    expect(await bodyOf("/en/")).toContain("Shiori");
  });

  it("is led to the page when the slash at the end is missing", async () => {
    const answer = await server.request("/death");
    expect(answer.status).toBe(301);
    expect(answer.headers.get("Location")).toBe("/death/");
  });

  it("gets the start page of her language where there is no such page, and search engines are told so", async () => {
    const japanese = await server.request("/nothing");
    expect(japanese.status).toBe(404);
    expect(await japanese.text()).toContain("しおり");
    const english = await server.request("/en/nothing");
    expect(english.status).toBe(404);
    expect(await english.text()).toContain("Shiori");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/.vite/manifest.json",
  ])("gets nothing from outside the site: %s", async (path) => {
    const answer = await server.request(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("しおり");
  });

  it("cannot send anything", async () => {
    const answer = await server.request("/", { method: "POST", body: "x" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("Allow")).toBe("GET, HEAD");
  });
});

describe("a slow line", () => {
  it("carries the brotli file to a browser that takes it", async () => {
    const headers = { "Accept-Encoding": "gzip, deflate, br" };
    const answer = await server.request("/assets/app-1a2b3c.js", { headers });
    expect(answer.headers.get("Content-Encoding")).toBe("br");
    expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toBe("export {};");
  });

  it.each(["", "gzip", "br;q=0", "br;q=0.0"])("carries the plain file for %j", async (accepted) => {
    const headers = { "Accept-Encoding": accepted };
    const answer = await server.request("/assets/app-1a2b3c.js", { headers });
    expect(answer.headers.get("Content-Encoding")).toBeNull();
    expect(await answer.text()).toBe("export {};");
  });

  it("never carries a hashed file twice, and a page only when it has changed", async () => {
    const asset = await server.request("/assets/app-1a2b3c.js");
    expect(asset.headers.get("Cache-Control")).toContain("immutable");
    const missing = await server.request("/assets/of-the-next-version.js");
    expect(missing.headers.get("Cache-Control")).toBe("no-cache");
    for (const path of ["/", "/service-worker.js"]) {
      const first = await server.request(path);
      expect(first.headers.get("Cache-Control")).toBe("no-cache");
      const headers = { "If-None-Match": first.headers.get("ETag") ?? "" };
      const second = await server.request(path, { headers });
      expect(second.status).toBe(304);
      expect(await second.text()).toBe("");
    }
  });
});

describe("a phone that asks for the edition of its municipality", () => {
  const address = `/editions/${sampleMunicipality}.json`;

  it("gets the sample of みほん市, signed, and can take it", async () => {
    const accepted = await acceptEdition(await bodyOf(address), {
      municipalities: [sampleMunicipality],
      trustedKeys,
      names: nationalNames,
      today: day("2026-11-21"),
      kept: () => Promise.resolve(undefined),
    });
    expect(accepted).toMatchObject({ ok: true, value: { name: { ja: "みほん市" }, sample: true } });
  });

  it("gets it compressed, and a second time only when it has changed", async () => {
    const first = await server.request(address, { headers: { "Accept-Encoding": "br" } });
    expect(first.headers.get("Content-Type")).toContain("application/json");
    expect(first.headers.get("Content-Encoding")).toBe("br");
    expect(first.headers.get("Cache-Control")).toBe("no-cache");
    const headers = { "If-None-Match": first.headers.get("ETag") ?? "" };
    expect((await server.request(address, { headers })).status).toBe(304);
  });

  it("sees the same edition after a restart of the server, although it is signed anew", async () => {
    const again = createServer({ root, editions: await readEditions() });
    const tags = [await server.request(address), await again.request(address)].map(({ headers }) =>
      headers.get("ETag"),
    );
    expect(tags[0]).toBe(tags[1]);
  });

  it.each(["/editions/131016.json", "/editions/", "/editions/..%2findex.html", "/editions/x"])(
    "is told in JSON where there is none: %s",
    async (path) => {
      const answer = await server.request(path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ kind: "no-edition" });
      expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    },
  );
});

it.each(["/", "/nothing", "/assets/app-1a2b3c.js"])("guards the answer for %s", async (path) => {
  const { headers } = await server.request(path);
  expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(headers.get("Referrer-Policy")).toBe("no-referrer");
  expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
  expect(headers.get("Permissions-Policy")).toContain("geolocation=(self)");
});

it("says what is missing when the app was not built", () => {
  expect(() => createServer({ root: join(root, "assets") })).toThrow("build the app first");
});

async function bodyOf(path: string): Promise<string> {
  const answer = await server.request(path);
  expect(answer.status).toBe(200);
  return answer.text();
}

function write(path: string, content: string | Uint8Array): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
