import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import en from "../../locales/en/app.json" with { type: "json" };
import ja from "../../locales/ja/app.json" with { type: "json" };
import { launchBrowser } from "../support/browser.ts";
import { scriptsNamedOn } from "../support/built-site.ts";
import { serveSite, type ServedSite } from "../support/serve.ts";

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

const ways = [
  { language: "ja", path: "/", page: "index.html", words: ja },
  { language: "en", path: "/en/", page: "en/index.html", words: en },
] as const;

describe.each(ways)("on a slow line ($language)", ({ path, page: file, words }) => {
  it("the first question answers a tap before any script has come that the start page did not name", async () => {
    const named = new Set(scriptsNamedOn(file));
    const page = await openPage();
    const held: string[] = [];
    await page.route("**/assets/*.js", async (route) => {
      const script = new URL(route.request().url()).pathname.slice(1);
      // The others are never answered: on a slow line they are still on their way.
      if (named.has(script)) await route.continue();
      else held.push(script);
    });
    await page.goto(site.address + path);
    await page.getByRole("link", { name: words.events.death.name }).click();
    await page.getByRole("link", { name: words.explanation.begin, exact: true }).click();
    const choice = page.getByRole("checkbox").first();
    // The label lies over the button itself, as a finger meets it.
    await choice.check({ force: true });
    expect(await choice.isChecked()).toBe(true);
    expect(held.length).toBeGreaterThan(0);
    await page.close();
  });

  it("whoever has gone to a control by the keyboard is still on it when the app takes over", async () => {
    for (const control of [
      { role: "radio", name: words.start.sizes["1.5"] },
      { role: "link", name: words.events.birth.name },
    ] as const) {
      const page = await openPage();
      const scripts = await holdScripts(page);
      await page.goto(site.address + path, { waitUntil: "commit" });
      const there = page.getByRole(control.role, { name: control.name, exact: true });
      await there.focus();
      const before = await there.evaluate(heightInWindow);
      scripts.letCome();
      // The prerendered page has none.
      await page.getByRole("searchbox").waitFor();
      expect(await there.evaluate((element) => element === document.activeElement)).toBe(true);
      // What has come above it meanwhile has not pushed it away.
      await expect.poll(() => there.evaluate(heightInWindow)).toBe(before);
      await page.close();
    }
  });

  it("the start page can be read and its choices are links without any script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.address + path);
    await page.getByRole("link", { name: words.events.death.name }).click();
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    expect(
      await page.getByRole("link", { name: words.explanation.begin, exact: true }).isVisible(),
    ).toBe(true);
    await context.close();
  });
});

describe("the pages' security policy", () => {
  it("is broken by none of them", async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    for (const path of ["/", "/en/", "/death/", "/en/death/"]) {
      await page.goto(site.address + path);
      await page.getByRole("heading", { level: 1 }).waitFor();
    }
    expect(problems).toEqual([]);
    await page.close();
  });

  it("keeps foreign script and foreign styles out", async () => {
    const page = await browser.newPage();
    await page.goto(site.address);
    const broken = await page.evaluate(async () => {
      const rules: string[] = [];
      const allBroken = new Promise((resolve) => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
          if (rules.push(effectiveDirective) === 3) resolve(rules);
        });
      });
      const script = document.createElement("script");
      script.textContent = "document.title = 'taken over'";
      const style = document.createElement("style");
      style.textContent = "body { display: none }";
      document.body.append(script, style);
      await fetch("https://example.org/").catch(() => undefined);
      await allBroken;
      return rules.toSorted();
    });
    expect(broken).toEqual(["connect-src", "script-src-elem", "style-src-elem"]);
    expect(await page.title()).not.toBe("taken over");
    await page.close();
  });
});

/** A page of a resident who was never here before; the worker is left out, because it fetches everything. */
async function openPage(): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  return context.newPage();
}

/** Pixels from the top of the window, whole ones. */
function heightInWindow(element: Element): number {
  return Math.round(element.getBoundingClientRect().top);
}

/** Keeps the app's scripts on their way until they may come. */
async function holdScripts(page: Page): Promise<{ readonly letCome: () => void }> {
  let letCome = (): void => undefined;
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await mayCome;
    await route.continue();
  });
  return { letCome };
}
