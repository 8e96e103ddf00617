import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contrast, findAxeFaults } from "../support/axe-faults.ts";
import { findOverflow } from "../support/boxes.ts";
import { unsureWidow } from "../support/households.ts";
import type { Resident } from "../support/resident.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";

let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

const screens = ["/#/settings", "/death/", "/#/begin/disaster-ready"];

describe("furigana", () => {
  it("come and go with the setting, and leave the page as it was", async () => {
    const her = await guide.meet("ja");
    const { settings } = her.words.app;
    await her.opens("/#/settings");
    const title = her.title();
    await expectText(her.page, settings.done);
    expect(await countRuby(her.page)).toBe(0);
    const plain = await shownIn(her.page);

    await her.page.locator("#furigana\\=on").check({ force: true });
    await her.page.locator("h1 ruby").first().waitFor();
    expect(await title.locator("ruby").first().innerHTML()).toBe(
      '文字<rp>(</rp><rt aria-hidden="true">もじ</rt><rp>)</rp>',
    );
    expect(await unreadKanji(her.page)).toEqual([]);

    await her.page.locator("#furigana\\=off").check({ force: true });
    await her.page.waitForFunction(() => document.querySelector("ruby") === null);
    expect(await shownIn(her.page)).toEqual(plain);
    expect(her.complaints).toEqual([]);
  });

  it("change no name that a screen reader says", async () => {
    const her = await guide.meet("ja");
    for (const screen of screens) {
      await show(her, screen, "off");
      const without = await spokenNames(her.page);
      await show(her, screen, "on");
      await her.page.locator("h1 ruby").first().waitFor();
      expect(await spokenNames(her.page)).toEqual(without);
      expect(without.length).toBeGreaterThan(5);
    }
  });

  it("are there in easy Japanese without being asked for, and nothing leaves a narrow screen with large letters", async () => {
    const her = await guide.meet("ja-easy", { viewport: { width: 320, height: 640 } });
    await her.page.addInitScript(() => localStorage.setItem("shiori-settings", '{"textSize":"2"}'));
    for (const screen of screens) {
      await her.opens(`/ja-easy${screen}`);
      await her.page.locator("main ruby").first().waitFor();
      expect(await findOverflow(her.page)).toEqual([]);
      expect(await smallestReading(her.page)).toBeGreaterThanOrEqual(12);
      expect(await unreadKanji(her.page)).toEqual([]);
      await her.page.goto("about:blank");
    }
  });

  it(
    "stand over questions, results and papers in easy Japanese, fit a narrow screen in large letters, and are said to nobody twice",
    { timeout: 120_000 },
    async () => {
      const her = await guide.meet("ja-easy", { viewport: { width: 320, height: 640 } });
      await her.opens();
      await her.begins();
      await her.answersAll(unsureWidow);
      await her.follows(her.words.app.answers.go);
      await her.sees("heading", her.words.app.result.past);
      await her.isKept();
      const journey = /journeys\/[^/]+/u.exec(her.page.url())?.[0] ?? "";
      await her.page.evaluate(() => localStorage.setItem("shiori-settings", '{"textSize":"2"}'));
      const faults: string[] = [];
      for (const screen of [
        "questions/death-health",
        "answers",
        "result",
        "plan",
        "bag",
        "print",
        "procedures/late-elderly-loss-and-heir",
      ]) {
        await her.page.goto("about:blank");
        await her.opens(`/ja-easy/#/${journey}/${screen}`);
        await her.page.locator("h1 ruby").first().waitFor();
        for (const fold of await her.page.locator("main summary").all()) await fold.click();
        expect(await smallestReading(her.page)).toBeGreaterThanOrEqual(12);
        expect(await her.page.locator("rt:not([aria-hidden=true])").count()).toBe(0);
        const amiss = [
          ...(await findOverflow(her.page)),
          ...(await unreadKanji(her.page)),
          ...(await findAxeFaults(her.page, contrast)),
        ];
        faults.push(...amiss.map((fault) => `${screen}: ${fault}`));
      }
      expect(faults).toEqual([]);
    },
  );

  it("follow what changes, and disturb nobody who writes", async () => {
    const her = await guide.meet("ja-easy");
    await her.page.addInitScript(() => localStorage.setItem("shiori-settings", "{}"));
    await her.opens("/ja-easy/");
    await her.page.locator("main ruby").first().waitFor();
    const field = her.page.getByRole("searchbox");
    await field.click();
    await field.pressSequentially("引っ越し");
    await her.page.getByRole("search").getByRole("link").first().locator("ruby").first().waitFor();
    expect(await field.inputValue()).toBe("引っ越し");
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await field.fill("家族が亡くなった");
    await her.page.getByRole("search").locator("ruby", { hasText: "亡" }).first().waitFor();
    expect(await unreadKanji(her.page)).toEqual([]);
    await her.opens("/en/");
    await her.page.waitForFunction(() => document.querySelector("ruby") === null);
  });
});

async function show(her: Resident, screen: string, furigana: "on" | "off"): Promise<void> {
  await her.page.goto("about:blank");
  await her.opens("/");
  await her.page.evaluate(
    (chosen) => localStorage.setItem("shiori-settings", JSON.stringify({ furigana: chosen })),
    furigana,
  );
  await her.page.goto("about:blank");
  await her.opens(screen);
  await her.page
    .locator("main")
    .getByRole("button")
    .or(her.page.locator("main a"))
    .first()
    .waitFor();
}

async function expectText(page: Page, text: string): Promise<void> {
  await page.getByText(text, { exact: true }).waitFor();
}

function countRuby(page: Page): Promise<number> {
  return page.locator("ruby").count();
}

/** The elements and texts of the app, as its own code sees them. */
function shownIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown: string[] = [];
    const visit = (node: Node): void => {
      shown.push(node instanceof Text ? (node.nodeValue ?? "") : node.nodeName);
      node.childNodes.forEach(visit);
    };
    visit(document.querySelector("#app") ?? document.body);
    return shown;
  });
}

/** Kanji that are seen without a reading, but for names and what is foreign. */
function unreadKanji(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, 4);
    const unread: string[] = [];
    while (walker.nextNode() !== null) {
      const { currentNode } = walker;
      const left = currentNode.parentElement?.closest(
        "ruby, #app [lang], [translate=no], [data-plain]",
      );
      const text = currentNode.nodeValue ?? "";
      if (left === null && /\p{Script=Han}/u.test(text)) unread.push(text);
    }
    return unread;
  });
}

function smallestReading(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll("rt")].map((rt) =>
        Number.parseFloat(getComputedStyle(rt).fontSize),
      ),
    ),
  );
}

/** Role and name of everything in the browser's own accessibility tree that is more than text. */
async function spokenNames(page: Page): Promise<readonly string[]> {
  const wire = await page.context().newCDPSession(page);
  const { nodes } = await wire.send("Accessibility.getFullAXTree");
  await wire.detach();
  return nodes.flatMap(({ ignored, role, name }) => {
    const kind = String(role?.value);
    const isMere = /text|generic|paragraph|ruby|list|none/iu.test(kind);
    return ignored || isMere ? [] : [`${kind}: ${String(name?.value)}`];
  });
}
