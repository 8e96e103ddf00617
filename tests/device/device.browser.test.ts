// @vitest-environment node
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Journey } from "../../src/model/journey.ts";
import type { ResidentAtPage } from "./device-in-page.ts";
import { exampleJourney } from "./example-journey.ts";

/** What every page has from `device-in-page.ts`. */
declare const shiori: ResidentAtPage;
declare const tellKept: (letters: number) => void;

const marker = "zz-nobody-else-reads-this-zz";

let server: Server;
let port: number;
let profile: string;
let browser: BrowserContext;
/** Each test has an origin, and so a storage, of its own. */
let address: string;
let origins = 0;

beforeAll(async () => {
  const script = await bundleDevice();
  server = createServer((request, response) => {
    if (request.url === "/device.js") {
      response.setHeader("content-type", "text/javascript; charset=utf-8").end(script);
    } else {
      response
        .setHeader("content-type", "text/html; charset=utf-8")
        .end('<!doctype html><title>-</title><script src="/device.js"></script>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const listening = server.address();
  if (listening === null || typeof listening === "string") throw new Error("no port");
  port = listening.port;
  profile = await mkdtemp(join(tmpdir(), "shiori-device-"));
  browser = await openBrowser();
});

beforeEach(() => {
  origins += 1;
  address = `http://resident-${origins}.localhost:${port}`;
});

afterAll(async () => {
  await browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

it("a journey survives closing and opening the browser, and lies on the disk unreadable", async () => {
  const journey = exampleJourney({
    answers: { "deceased.note": marker },
    unfinished: { topic: "name", part: 0, fields: { name: `しおり ${marker}` } },
  });
  expect(await save(await openPage(), journey, 0)).toMatchObject({ ok: true });
  await browser.close();
  expect(await filesWithMarker()).toEqual([]);

  browser = await openBrowser();
  const page = await openPage();
  expect(await read(page)).toMatchObject({ ok: true, value: { journey } });

  // The same search finds what is not sealed.
  await page.evaluate(async (text) => {
    const request = indexedDB.open("unsealed", 1);
    request.addEventListener("upgradeneeded", () => {
      request.result.createObjectStore("notes").put({ text, mixed: `しおり ${text}` }, 1);
    });
    await new Promise((resolve) => request.addEventListener("success", resolve));
  }, marker);
  await browser.close();
  expect(await filesWithMarker()).not.toEqual([]);
  browser = await openBrowser();
});

it("a browser that dies while the resident types has every letter it said it keeps", async () => {
  const page = await openPage();
  let lastKept = 0;
  await page.exposeFunction("tellKept", (letters: number) => {
    lastKept = letters;
  });
  await page.evaluate((journey) => shiori.typeForEver(journey, tellKept), exampleJourney());
  await vi.waitUntil(() => lastKept >= 30, { timeout: 10_000, interval: 5 });
  await crash();

  browser = await openBrowser();
  const found = await read(await openPage());
  const letters = found.ok ? (found.value.journey.unfinished?.fields["name"]?.length ?? 0) : 0;
  expect(lastKept).toBeGreaterThanOrEqual(30);
  expect(letters).toBeGreaterThanOrEqual(lastKept);
});

it("two pages hear of each other and do not overwrite each other", async () => {
  const [left, right] = [await openPage(), await openPage()];
  const first = await save(left, exampleJourney(), 0);
  const revision = first.ok ? first.value : 0;
  const heard = right.evaluate(async () => {
    const device = await shiori.openDevice();
    return new Promise((resolve) => {
      device.watchJourneys(resolve);
      document.title = "listening";
    });
  });
  await right.waitForFunction(() => document.title === "listening");

  const newer = exampleJourney({ done: ["pension"] });
  const saved = await save(left, newer, revision);
  expect(saved).toMatchObject({ ok: true });
  expect(await heard).toEqual({ kind: "saved", id: "mother", revision: saved.ok && saved.value });
  const stale = await save(right, exampleJourney({ done: ["health"] }), revision);
  expect(stale).toMatchObject({
    ok: false,
    problem: { kind: "newer-elsewhere", newer: { journey: newer } },
  });
  expect(await read(right)).toMatchObject({ ok: true, value: { journey: newer } });
});

it("a full phone says so with the save that did not fit, and keeps what it had", async () => {
  const page = await openPage();
  const wire = await browser.newCDPSession(page);
  await wire.send("Storage.overrideQuotaForOrigin", { origin: address, quotaSize: 100_000 });
  const first = await save(page, exampleJourney(), 0);
  const long = exampleJourney({ answers: { note: "あ".repeat(200_000) } });
  expect(await save(page, long, first.ok ? first.value : 0)).toEqual({
    ok: false,
    problem: { kind: "quota-full" },
  });
  expect(await read(page)).toMatchObject({ ok: true, value: { journey: exampleJourney() } });
});

it("a browser that refuses storage or keys lets the resident work for this visit, and says why", async () => {
  const page = await openPage();
  const visit = (refused: "keys" | "storage") =>
    page.evaluate(([journey, what]) => shiori.visitRefusing(journey, what), [
      exampleJourney(),
      refused,
    ] as const);
  const list = { ok: true, value: [exampleJourney()] };
  expect(await visit("keys")).toEqual({ storage: { kind: "no-keys" }, list });
  expect(await visit("storage")).toEqual({ storage: { kind: "storage-blocked" }, list });
});

async function bundleDevice(): Promise<string> {
  const input = fileURLToPath(new URL("device-in-page.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, rolldownOptions: { input, output: { format: "iife" } } },
  });
  const output = Array.isArray(built) ? built[0]?.output : "output" in built ? built.output : [];
  const chunk = output?.find((file) => file.type === "chunk");
  if (chunk?.type !== "chunk") throw new Error("nothing was bundled");
  return chunk.code;
}

function openBrowser(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Ends the whole browser as a dead battery would: nothing is told, closed or written any more. */
async function crash(): Promise<void> {
  const gone = new Promise((resolve) => browser.once("close", resolve));
  const wire = await browser.browser()?.newBrowserCDPSession();
  if (wire === undefined) throw new Error("no browser to crash");
  // The browser is gone before it can answer.
  wire.send("Browser.crash").catch(() => undefined);
  await gone;
}

async function openPage(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

function save(page: Page, journey: Journey, after: number) {
  return page.evaluate(([given, revision]) => shiori.save(given, revision), [
    journey,
    after,
  ] as const);
}

function read(page: Page) {
  return page.evaluate(() => shiori.read("mother"));
}

async function filesWithMarker(): Promise<readonly string[]> {
  const folder = join(profile, "Default", "IndexedDB");
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((name) => name.isFile())
    .map((name) => join(name.parentPath, name.name));
  expect(files.length).toBeGreaterThan(0);
  const spellings = [Buffer.from(marker, "latin1"), Buffer.from(marker, "utf16le")];
  const contents = await Promise.all(
    files.map(async (file) => ({ file, bytes: await readFile(file) })),
  );
  return contents
    .filter(({ bytes }) => spellings.some((spelling) => bytes.includes(spelling)))
    .map(({ file }) => file);
}
