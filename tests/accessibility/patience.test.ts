import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { widow } from "../support/households.ts";
import { Resident } from "../support/resident.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";

const unchanged = { address: false, title: false, body: false, focus: false, scrolledTo: false };

let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

describe("an hour without a touch changes nothing", () => {
  it("on a question that is half answered", async () => {
    const her = await meetAtHerOwnPace();
    await her.opens();
    await her.begins();
    await her.finds("textbox", her.question("deceased.age")).fill("8");
    await her.finds("button", her.words.app.common.next).click();
    await her.page.getByRole("alert").waitFor();
    await her.isKept();
    expect(await changesInAnHour(her)).toEqual(unchanged);
  });

  it("on the result", async () => {
    const her = await meetAtHerOwnPace();
    await her.opens();
    await her.begins();
    await her.walksToResult(widow);
    await her.page.getByRole("article").last().waitFor();
    expect(await changesInAnHour(her)).toEqual(unchanged);
  });

  it("where a note is being written, and where one was kept", async () => {
    const her = await meetAtHerOwnPace();
    const { accessibility, trust } = her.words.app;
    await her.opens("/#/accessibility");
    const field = her.finds("textbox", accessibility.reportLabel);
    await field.fill("文字が");
    expect(await changesInAnHour(her)).toEqual(unchanged);
    expect(await field.inputValue()).toBe("文字が");
    await her.finds("button", trust.keep).click();
    await her.page.getByText(trust.kept, { exact: true }).waitFor();
    expect(await changesInAnHour(her)).toEqual(unchanged);
  });
});

/** Somebody whose phone's clock can be turned on. */
async function meetAtHerOwnPace(): Promise<Resident> {
  const context = await guide.browser.newContext({ viewport: { width: 360, height: 740 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.clock.install({ time: new Date("2026-11-21T12:00:00+09:00") });
  return new Resident(page, guide.site.address, "ja");
}

/** What an hour without a touch has made of the screen, part by part. */
async function changesInAnHour(her: Resident): Promise<Readonly<Record<string, boolean>>> {
  const before = await lookAt(her);
  await her.page.clock.fastForward("01:00:00");
  await her.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  const after = await lookAt(her);
  return Object.fromEntries(
    Object.entries(before).map(([part, was]) => [part, after[part] !== was]),
  );
}

function lookAt(her: Resident): Promise<Readonly<Record<string, unknown>>> {
  return her.page.evaluate(() => ({
    address: location.href,
    title: document.title,
    body: document.querySelector("#app")?.innerHTML,
    focus: document.activeElement?.id,
    scrolledTo: scrollY,
  }));
}
