import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { builtSite, serveSite, type ServedSite } from "../support/serve.ts";

let browser: Browser;
const newer = mkdtempSync(join(tmpdir(), "shiori-newer-"));

beforeAll(async () => {
  browser = await launchBrowser();
  buildNewerSite();
});

afterAll(async () => {
  await browser.close();
  rmSync(newer, { recursive: true });
});

describe("after one visit to the start page", () => {
  let site: ServedSite;
  let context: BrowserContext;

  beforeAll(async () => {
    site = await serveSite();
    context = await browser.newContext();
    const page = await context.newPage();
    await visit(page, site.address);
    await page.close();
    await site.stop();
  });

  afterAll(() => context.close());

  it.each([
    ["/", "ja"],
    ["/?from=home", "ja"],
    ["/death/", "ja"],
    ["/death", "ja"],
    ["/en/", "en"],
    ["/en/death/", "en"],
    ["/nothing", "ja"],
    ["/en/nothing", "en"],
  ])("%s opens without a network", async (path, language) => {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(site.address + path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe("when a newer version is there", () => {
  it("the resident keeps hers until she accepts the newer one", async () => {
    const site = await serveSite();
    const context = await browser.newContext();
    const page = await context.newPage();
    await visit(page, site.address);

    site.replaceBy(newer);
    await page.reload();
    await expect.poll(() => hasNewerWorker(page), { timeout: 20_000 }).toBe(true);
    await page.reload();
    expect(await generation(page)).toBe("this");

    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const changed = new Promise((resolve) => {
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
      });
      registration?.waiting?.postMessage({ type: "SKIP_WAITING" });
      await changed;
    });
    await page.goto(site.address);
    expect(await generation(page)).toBe("newer");
    await context.close();
    await site.stop();
  });
});

it("the worker keeps the pages as they are, not as they were before they were finished", () => {
  const worker = readFileSync(join(builtSite, "service-worker.js"), "utf8");
  for (const path of ["/", "/en/", "/death/", "/en/death/"]) {
    const page = readFileSync(join(builtSite, path, "index.html"));
    expect(revisionOf(path, worker)).toBe(createHash("md5").update(page).digest("hex"));
  }
});

/** Opens the start page and waits until the guide is kept. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

function hasNewerWorker(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting?.state === "installed";
  });
}

function generation(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset["generation"] ?? "this");
}

/** A copy of the built site whose start page can be told from this one's. */
function buildNewerSite(): void {
  cpSync(builtSite, newer, { recursive: true });
  for (const file of ["index.html", "service-worker.js"]) rmSync(join(newer, `${file}.br`));
  change("index.html", (html) => html.replace("<html ", '<html data-generation="newer" '));
  change("service-worker.js", (worker) => worker.replace(revisionOf("/", worker), "newer"));
}

function change(file: string, edit: (text: string) => string): void {
  const path = join(newer, file);
  writeFileSync(path, edit(readFileSync(path, "utf8")));
}

/** The mark by which the worker knows this page from an older one. */
function revisionOf(address: string, worker: string): string {
  const entries = worker.match(/\{[^{}]*"url":"[^"]*"[^{}]*\}/g) ?? [];
  const entry = entries.find((text) => text.includes(`"url":"${address}"`)) ?? "";
  return /"revision":"([^"]+)"/.exec(entry)?.[1] ?? "no revision";
}
