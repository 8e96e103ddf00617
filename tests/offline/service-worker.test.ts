import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import en from "../../locales/en/app.json" with { type: "json" };
import easy from "../../locales/ja-easy/app.json" with { type: "json" };
import ja from "../../locales/ja/app.json" with { type: "json" };
import { lifeEventIds } from "../../src/model/life-event-ids.ts";
import { baseOf, languages, type Language } from "../../src/text/language.ts";
import { launchBrowser } from "../support/browser.ts";
import { packOf } from "../support/built-site.ts";
import { builtSite, serveSite, type ServedSite } from "../support/serve.ts";

const words = { ja, "ja-easy": easy, en } as const;
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

describe.each(languages)("after one visit to the start page (%s)", (language) => {
  const root = rootOf(language);
  const other = language === "ja" ? "en" : "ja";
  let site: ServedSite;
  let context: BrowserContext;

  beforeAll(async () => {
    site = await serveSite();
    context = await newPhone();
    const page = await context.newPage();
    await visit(page, site.address + root);
    await page.close();
    await site.stop();
  });

  afterAll(() => context.close());

  it.each(["", "?from=home", "nothing", "nothing/at/all"])(
    "the start screen opens without a network at %s",
    async (path) => {
      const { page, complaints } = await openOffline(context, site.address + root + path);
      expect(await headingOf(page)).toBe(words[language].start.title);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it.each(lifeEventIds)("the explanation of %s opens without a network", async (lifeEvent) => {
    const { page, complaints } = await openOffline(context, `${site.address}${root}${lifeEvent}/`);
    await expect.poll(() => headingOf(page)).toBe(words[language].events[lifeEvent].title);
    expect(await page.locator("html").getAttribute("lang")).toBe(baseOf(language));
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(["death", "disaster"] as const)(
    "the first question about %s opens without a network",
    async (lifeEvent) => {
      const { page, complaints } = await openOffline(
        context,
        `${site.address}${root}${lifeEvent}/`,
      );
      // A sentence that is not there would be shown by its key.
      expect(await begin(page, language)).not.toContain("/");
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it("the other language does not lie on the phone unasked", async () => {
    const { page, complaints } = await openOffline(context, site.address + root);
    const kept = await listPacks(page);
    expect(kept).toEqual([`/${packOf(language)}`]);
    expect(kept).not.toContain(`/${packOf(other)}`);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe("when the language was changed once", () => {
  it("the guide works without a network in both", async () => {
    const site = await serveSite();
    const context = await newPhone();
    const page = await context.newPage();
    await visit(page, site.address);
    await page.getByRole("link", { name: words.ja.header.settings }).click();
    await page.getByRole("radio", { name: "English" }).check({ force: true });
    await page.getByRole("link", { name: words.en.header.help }).click();
    await page.getByText(words.en.help.offlineReady).waitFor();
    await page.close();
    await site.stop();
    for (const language of ["ja", "en"] as const) {
      const { page: again, complaints } = await openOffline(
        context,
        `${site.address}${rootOf(language)}disaster/`,
      );
      await expect.poll(() => headingOf(again)).toBe(words[language].events.disaster.title);
      expect(await begin(again, language)).not.toContain("/");
      expect(complaints).toEqual([]);
      await again.close();
    }
    await context.close();
  });

  it("nobody is told that it works without a network before the new one is kept", async () => {
    const site = await serveSite();
    const context = await newPhone();
    const page = await context.newPage();
    await visit(page, site.address);
    // This one gives every sentence but no English pack, as where the line breaks in the middle.
    site.replaceBy(newer);
    await page.getByRole("link", { name: words.ja.header.settings }).click();
    await page.getByRole("radio", { name: "English" }).check({ force: true });
    await page.getByRole("link", { name: words.en.header.help }).click();
    await page.getByText(words.en.help.offlineStarting).waitFor();
    expect(await listPacks(page)).toEqual([expect.stringMatching(/pack-ja-[\w-]{8}\.json$/u)]);
    site.replaceBy(builtSite);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.getByText(words.en.help.offlineReady).waitFor();
    expect(await listPacks(page)).toHaveLength(2);
    await context.close();
    await site.stop();
  });
});

describe("when a newer version is there", () => {
  it("the resident keeps hers until she accepts the newer one", async () => {
    const site = await serveSite();
    const context = await newPhone();
    const page = await context.newPage();
    await visit(page, site.address);

    site.replaceBy(newer);
    await page.reload();
    await expect.poll(() => hasNewerWorker(page), { timeout: 20_000 }).toBe(true);
    await page.reload();
    expect(await generation(page)).toBe("this");

    await accept(page);
    expect(await generation(page)).toBe("newer");
    await context.close();
    await site.stop();
  });

  it("a pack that has not changed is not fetched again, and one that has takes the place of the old", async () => {
    const site = await serveSite();
    const context = await newPhone();
    const page = await context.newPage();
    await visit(page, `${site.address}/en/`);
    await visit(page, site.address);
    await expect.poll(() => listPacks(page), { timeout: 20_000 }).toHaveLength(2);
    const [english, japanese] = (await listPacks(page)).toSorted();

    site.replaceBy(newer);
    await page.reload();
    await expect.poll(() => hasNewerWorker(page), { timeout: 20_000 }).toBe(true);
    await accept(page);
    // The newer site gives no English pack: had the worker asked for it, it could not have been installed.
    await expect
      .poll(() => listPacks(page), { timeout: 20_000 })
      .toEqual([english, "/assets/pack-ja-newerone.json"]);
    expect(japanese).not.toBe("/assets/pack-ja-newerone.json");
    await page.close();
    await site.stop();
    for (const language of ["ja", "en"] as const) {
      const { page: again, complaints } = await openOffline(
        context,
        `${site.address}${rootOf(language)}death/`,
      );
      expect(await begin(again, language)).not.toContain("/");
      expect(complaints).toEqual([]);
      await again.close();
    }
    await context.close();
  });
});

it("the worker keeps the pages as they are, not as they were before they were finished", () => {
  const worker = readFileSync(join(builtSite, "service-worker.js"), "utf8");
  for (const path of ["/", "/en/"]) {
    const page = readFileSync(join(builtSite, path, "index.html"));
    expect(revisionOf(path, worker)).toBe(createHash("md5").update(page).digest("hex"));
  }
});

function rootOf(language: Language): string {
  return language === "ja" ? "/" : `/${language}/`;
}

/** What is read here is found by its words: readings, which have tests of their own, would stand between them. */
async function newPhone(): Promise<BrowserContext> {
  const phone = await browser.newContext();
  await phone.addInitScript(() => {
    const settings = localStorage.getItem("shiori-settings");
    if (settings === null) localStorage.setItem("shiori-settings", '{"furigana":"off"}');
  });
  return phone;
}

/** Opens an address of a kept guide, and writes down what the page complains of. */
async function openOffline(
  context: BrowserContext,
  address: string,
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints };
}

async function headingOf(page: Page): Promise<string> {
  return page.getByRole("heading", { level: 1 }).innerText();
}

/** Goes from the explanation to the first question; gives back its heading. */
async function begin(page: Page, language: Language): Promise<string> {
  await page.getByRole("link", { name: words[language].explanation.begin, exact: true }).click();
  await page.getByRole("button", { name: words[language].common.next, exact: true }).waitFor();
  return headingOf(page);
}

/** Names of the caches that hold a language; the app's own later scripts, which every language needs, lie beside. */
async function listPacks(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() => caches.keys());
  const packs = names.filter((name) => name.startsWith("/assets/pack-")).toSorted();
  expect(packs).toContain(`/${packOf("app")}`);
  return packs.filter((name) => name !== `/${packOf("app")}`);
}

/** Says yes to the newer version, once the page has what it asked for, and waits until it is there. */
async function accept(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  const opened = page.waitForEvent("load");
  await page.getByRole("button", { name: words.ja.update.accept }).click();
  await opened;
}

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

/** A copy of the built site with another start page and another Japanese pack, and without the packs of this one. */
function buildNewerSite(): void {
  cpSync(builtSite, newer, { recursive: true });
  for (const file of ["index.html", "service-worker.js"]) rmSync(join(newer, `${file}.br`));
  change("index.html", (html) => html.replace("<html ", '<html data-generation="newer" '));
  change("service-worker.js", (worker) =>
    worker
      .replace(revisionOf("/", worker), "newer")
      .replace(packOf("ja"), "assets/pack-ja-newerone.json"),
  );
  cpSync(join(newer, packOf("ja")), join(newer, "assets/pack-ja-newerone.json"));
  for (const name of [...languages, "app"]) rmSync(join(newer, packOf(name)));
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
