import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { crash, launchProfile } from "../support/browser.ts";
import { widow } from "../support/households.ts";
import { openTab, type Resident } from "../support/resident.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";

let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

it("a tab that is closed in the middle of a number opens again with the half of it", async () => {
  const her = await guide.meet();
  await her.opens();
  await her.begins();
  const question = await her.reads();
  await typeHalfAnAge(her);
  const address = her.page.url();
  const context = her.page.context();
  await her.page.close();

  for (const path of [new URL(address).hash, ""]) {
    const again = await openTab(context, guide.site.address);
    await again.opens(`/${path}`);
    expect(await readField(again)).toBe("8");
    expect(await again.reads()).toBe(question);
    await again.page.close();
  }
});

it("a phone that dies in the middle of a number opens the guide at the same place", async () => {
  const folder = await mkdtemp(join(tmpdir(), "shiori-phone-"));
  const phone = await launchProfile(folder);
  const her = await openTab(phone, guide.site.address);
  await her.opens();
  await her.begins();
  const question = await her.reads();
  await typeHalfAnAge(her);
  const address = her.page.url();
  await crash(phone);

  const started = await launchProfile(folder);
  const atAddress = await openTab(started, guide.site.address);
  await atAddress.opens(`/${new URL(address).hash}`);
  expect(await readField(atAddress)).toBe("8");
  expect(await atAddress.reads()).toBe(question);
  const atStart = await openTab(started, guide.site.address);
  await atStart.opens("/");
  expect(await readField(atStart)).toBe("8");
  expect(await atStart.reads()).toBe(question);
  await started.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

it("two journeys live side by side, and deleting one is asked once and leaves the other", async () => {
  const her = await guide.meet();
  const { continue: goOn, delete: remove, deleteBody, deleteNo, deleteYes } = her.words.app.start;
  await her.opens();
  await her.begins();
  await her.answers(widow);
  await her.goesOn();
  await her.isKept();
  await her.follows(her.words.app.header.start);
  await her.page.clock.setFixedTime(new Date("2026-11-22T08:00:00+09:00"));
  await her.begins();
  await typeHalfAnAge(her);
  const question = await her.reads();
  await her.follows(her.words.app.header.start);

  const kept = her.finds("link", new RegExp(goOn, "u"));
  await expect.poll(() => kept.count()).toBe(2);
  const older = her.page.getByRole("listitem").filter({ hasText: "11月21日" });
  await older.getByRole("button", { name: remove }).click();
  await her.page.getByText(deleteBody).waitFor();
  await her.finds("button", deleteNo).click();
  expect(await kept.count()).toBe(2);

  await older.getByRole("button", { name: remove }).click();
  await her.finds("button", deleteYes).click();
  await expect.poll(() => kept.count()).toBe(1);
  expect(await her.page.evaluate(() => document.activeElement === document.body)).toBe(false);

  await her.arrivesBy(() => kept.click());
  expect(await readField(her)).toBe("8");
  expect(await her.reads()).toBe(question);
});

async function typeHalfAnAge(her: Resident): Promise<void> {
  await ageField(her).pressSequentially("8");
  await her.isKept();
}

/** What stands in the field, with nothing in between that asks first. */
async function readField(her: Resident): Promise<string> {
  await ageField(her).waitFor();
  return ageField(her).inputValue();
}

function ageField(her: Resident): Locator {
  return her.finds("textbox", her.question("deceased.age"));
}
