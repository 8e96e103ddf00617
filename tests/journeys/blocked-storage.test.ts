import { afterAll, beforeAll, expect, it } from "vitest";
import { widow } from "../support/households.ts";
import type { Resident } from "../support/resident.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";
import { matching } from "../support/words.ts";

let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

it("where the browser keeps nothing, she is told so and still reaches the result, in the size she pressed", async () => {
  const her = await guide.meet();
  await her.page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("not in this window", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("not in this window", "SecurityError");
      },
    });
  });
  await her.opens();
  await her.sees("searchbox", her.words.app.search.label);
  await her.marks("radio", her.words.app.start.sizes["2"]);
  expect(await letterSize(her)).toBe("32px");
  await her.begins();
  await her.answers(widow);
  await her.page.getByText(her.words.app.storage["storage-blocked"]).waitFor();
  await her.walksToResult(widow);
  expect(await her.reads()).toMatch(matching(her.words.app.result.title_other));
  await her.page.getByText(her.words.app.storage["storage-blocked"]).waitFor();
  expect(await letterSize(her)).toBe("32px");
  expect(her.complaints).toEqual([]);
});

it("on a full phone she is told so, and still reaches the result", async () => {
  const her = await guide.meet();
  // Chromium remembers for a while how much room there was, so the phone is full before the guide is opened.
  await her.page.goto(`${guide.site.address}/icons/icon.svg`);
  const wire = await her.page.context().newCDPSession(her.page);
  await wire.send("Storage.overrideQuotaForOrigin", { origin: guide.site.address, quotaSize: 1 });
  await her.opens();
  await her.begins();
  await her.answers(widow);
  await her.page.getByText(her.words.app.storage["quota-full"]).waitFor();
  await her.walksToResult(widow);
  expect(await her.reads()).toMatch(matching(her.words.app.result.title_other));
});

it.each([
  ["ja", "/"],
  ["ja", "/death/"],
  ["en", "/en/"],
  ["en", "/en/death/"],
] as const)(
  "without its scripts (%s) %s can be read and names the phone",
  async (language, path) => {
    const her = await guide.meet(language);
    await her.page.route(/\.js$/u, (route) => route.abort());
    await her.opens(path);
    const { events, start } = her.words.app;
    expect(await her.reads()).toBe(path.endsWith("death/") ? events.death.title : start.title);
    const hint = her.page.getByText(her.words.app.start.noScript);
    expect(await hint.isVisible()).toBe(false);
    // The hint waits for slow lines; the wait is cut short here.
    await hint.evaluate((element) => element.getAnimations().forEach((wait) => wait.finish()));
    expect(await hint.isVisible()).toBe(true);
  },
);

/** 16px unless a size was chosen. */
function letterSize(her: Resident): Promise<string> {
  return her.page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
}
