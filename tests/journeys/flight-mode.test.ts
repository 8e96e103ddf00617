import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { meetInFlightMode } from "../support/flight-mode.ts";
import {
  afterEarthquake,
  loserOfInsurancePaper,
  motherInNeedOfCare,
  mover,
} from "../support/households.ts";
import type { Resident } from "../support/resident.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";
import { matching } from "../support/words.ts";

let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

describe("after one visit and without a network", { timeout: 180_000 }, () => {
  it("she moves to another prefecture: from 引っ越し to what she takes along to which office", async () => {
    const her = await opensInFlightMode();
    const found = await her.searches("引っ越し");
    expect(await found.first().innerText()).toBe(her.words.app.events.moving.name);
    await her.arrivesBy(() => found.first().click());
    expect(await her.reads()).toBe(her.words.app.events.moving.title);
    await her.beginsAbout("moving", { called: "self", born: "later" });
    await her.walksToResult(mover);
    await seesThings(her, [
      "move-out-notification",
      "move-in-notification",
      "mynumber-continuation",
      "kokuho-move-out",
      "kokuho-move-in",
      "seal-registration-move",
      "driving-licence-address",
      "dog-move",
      "water-move",
    ]);
    // 14 days from 15 November end with Saturday, the 28th.
    expect(await thing(her, "move-in-notification").innerText()).toContain(
      "令和8年（2026年）11月30日（月曜日）",
    );
    expect(await thing(her, "school-transfer").count()).toBe(0);

    const plan = await opensPlan(her);
    expect(plan).toContain(her.words.app.plan.town.old);
    expect(plan).toContain(her.words.app.plan.town.new);
    const download = her.page.waitForEvent("download");
    await her.finds("button", her.words.app.calendar.add).click();
    expect((await download).suggestedFilename()).toMatch(/\.ics$/u);
    await opensBag(her);
    expect(her.complaints).toEqual([]);
  });

  it("she asks for her mother, whose age she need not say once she has said when she was born", async () => {
    const her = await opensInFlightMode();
    await her.follows(new RegExp(`^${her.words.app.events.care.name}`, "u"));
    await her.beginsAbout("care", { called: "mother", born: [20, 1, 3] });
    const seen: string[] = [];
    await her.answersAll(motherInNeedOfCare, async () => {
      seen.push(await her.readsAll());
      await her.page.getByText(/（お母さんのこと）$/u).waitFor();
    });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.filter((screen) => screen.includes("何歳"))).toEqual([]);
    expect(await her.readsAll()).toContain("年齢：81歳");
    await her.follows(her.words.app.answers.go);
    await seesThings(her, ["community-support-center", "ltc-certification-new"]);
    await opensPlan(her);
    await opensBag(her);

    await her.follows(her.words.app.header.start);
    await her.follows(new RegExp(`^${her.words.app.events.moving.name}`, "u"));
    await her.follows(her.words.app.explanation.begin);
    expect(await her.page.getByRole("main").getByRole("link").first().innerText()).toMatch(
      /^お母さん\s+生年月日：昭和20年（1945年）1月3日$/u,
    );
    expect(her.complaints).toEqual([]);
  });

  it("he lost the paper of his health insurance and says so in his own words", async () => {
    const his = await opensInFlightMode();
    const found = await his.searches("ほけんしょう なくした");
    await his.arrivesBy(() => found.first().click());
    expect(await his.reads()).toBe(his.words.app.events["lost-card"].title);
    await his.beginsAbout("lost-card", { called: "self" });
    await his.walksToResult(loserOfInsurancePaper);
    await seesThings(his, ["insurance-paper-reissue", "lost-police-report"]);
    await opensPlan(his);
    await opensBag(his);
    expect(his.complaints).toEqual([]);
  });

  it("after an earthquake nobody is asked whom it is about: it is the household", async () => {
    const her = await opensInFlightMode();
    const found = await her.searches("地震で屋根");
    await her.arrivesBy(() => found.first().click());
    expect(await her.reads()).toBe(her.words.app.events.disaster.title);
    await her.beginsAsHousehold("disaster");
    await her.walksToResult(afterEarthquake);
    await seesThings(her, [
      "damage-photos",
      "damage-certificate",
      "shelter-registration",
      "earthquake-insurance-claim",
    ]);
    await opensPlan(her);
    await opensBag(her);
    expect(her.complaints).toEqual([]);
  });
});

/** The start screen on a phone in flight mode, which is put away when the test is over. */
async function opensInFlightMode(): Promise<Resident> {
  const resident = await meetInFlightMode(guide);
  onTestFinished(() => resident.page.context().close());
  await resident.opens();
  return resident;
}

/** The result counts what it shows, and these things are among it. */
async function seesThings(resident: Resident, procedures: readonly string[]): Promise<void> {
  await resident.page.getByRole("article").first().waitFor();
  expect(await resident.reads()).toMatch(matching(resident.words.app.result.title_other));
  const seen = await Promise.all(
    procedures.map(async (id) => ({ id, times: await thing(resident, id).count() })),
  );
  expect(seen).toEqual(procedures.map((id) => ({ id, times: 1 })));
}

/** One thing to do on the result, by what it is called there. */
function thing(resident: Resident, id: string): Locator {
  const { name = id, plain = id } = resident.words.procedures[id] ?? {};
  return resident.page
    .getByRole("article")
    .filter({ has: resident.page.getByRole("heading", { name: plain, exact: true }) })
    .filter({ hasText: name });
}

/** From the result to the plan, which has something to do; everything that it says. */
async function opensPlan(resident: Resident): Promise<string> {
  const { plan } = resident.words.app;
  await resident.follows(plan.link);
  expect(await resident.reads()).toBe(plan.title);
  await resident.page.getByRole("article").first().waitFor();
  return resident.readsAll();
}

/** From the plan to the bag, in which lies something. */
async function opensBag(resident: Resident): Promise<void> {
  const { bag, result } = resident.words.app;
  await resident.follows(result.bag);
  expect(await resident.reads()).toBe(bag.title);
  await resident.page.getByRole("checkbox").first().waitFor();
}
