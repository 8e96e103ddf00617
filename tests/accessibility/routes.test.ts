import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hrefOf, type Route } from "../../src/app/routes.ts";
import { widow } from "../support/households.ts";
import { meetResident, type Resident } from "../support/resident.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";

let guide: RunningGuide;
let her: Resident;
let journey: string;

beforeAll(async () => {
  guide = await runGuide();
  her = await meetResident(guide.browser, guide.site.address);
  await her.opens();
  await her.begins();
  await her.walksToResult(widow);
  journey = /journeys\/([^/]+)/u.exec(her.page.url())?.[1] ?? "";
}, 120_000);

afterAll(() => guide.stop());

/** Every place of the app once; a new one has to be added here. */
const places: Readonly<Record<Route["page"], (id: string) => Route>> = {
  start: () => ({ page: "start", isUnknownAddress: false }),
  explanation: () => ({ page: "explanation", lifeEvent: "moving" }),
  begin: () => ({ page: "begin", lifeEvent: "illness" }),
  people: () => ({ page: "people" }),
  settings: () => ({ page: "settings" }),
  help: () => ({ page: "help" }),
  checked: () => ({ page: "checked" }),
  accessibility: () => ({ page: "accessibility" }),
  "own-place": () => ({ page: "own-place" }),
  place: (id) => ({ page: "place", journey: id, isOld: false }),
  known: (id) => ({ page: "known", journey: id, isChange: true }),
  question: (id) => ({
    page: "question",
    journey: id,
    topic: "death-person",
    part: 1,
    isChange: false,
  }),
  answers: (id) => ({ page: "answers", journey: id }),
  "so-far": (id) => ({ page: "so-far", journey: id }),
  result: (id) => ({ page: "result", journey: id }),
  plan: (id) => ({ page: "plan", journey: id }),
  bag: (id) => ({ page: "bag", journey: id }),
  print: (id) => ({ page: "print", journey: id }),
  procedure: (id) => ({ page: "procedure", journey: id, procedure: "householder-change" }),
};

describe("a new screen", () => {
  it.each(Object.entries(places))(
    "begins at its top, with the focus on its heading, which the tab repeats (%s)",
    async (_, place) => {
      await her.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await her.arrivesBy(() => follow(hrefOf(place(journey), "ja")));
      await her.page.locator("h1:focus").waitFor();
      expect(await her.page.evaluate(() => scrollY)).toBe(0);
      expect(await her.page.title()).toBe(`${await her.reads()} | ${her.words.app.name}`);
    },
  );

  it("goes away again by the browser's own way back, which brings back the place that was left", async () => {
    await her.arrivesBy(() => follow(hrefOf({ page: "result", journey }, "ja")));
    const link = her.page.getByRole("article").getByRole("link").nth(2);
    await link.scrollIntoViewIfNeeded();
    const before = await her.page.evaluate(() => scrollY);
    const name = (await link.textContent()) ?? "";
    await her.arrivesBy(() => link.press("Enter"));
    await her.goesBack();
    await expect
      .poll(() => her.page.evaluate(() => document.activeElement?.textContent))
      .toBe(name);
    await expect.poll(() => her.page.evaluate(() => scrollY)).toBe(before);
  });
});

/** Presses a link to an address, as one on the screen would be. */
async function follow(href: string): Promise<void> {
  await her.page.evaluate((address) => {
    const link = document.createElement("a");
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  }, href);
}
