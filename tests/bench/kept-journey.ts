import type { BrowserContext, Locator, Page } from "playwright-core";
import { answerScreen } from "../support/answer-screen.ts";
import { finger } from "../support/hands.ts";
import { widow } from "../support/households.ts";
import { words } from "../support/words.ts";
import { openWatchedPage, slowPhone, type Notes, type WatchedPage } from "./watched-page.ts";

/** What each press of 次へ進む took, in milliseconds. */
export interface Presses {
  /** Until the next question stood. */
  readonly next: readonly number[];
  /** Until the browser showed anything new, as it counts for INP. */
  readonly interaction: readonly number[];
  /** What the scripts worked for it. */
  readonly work: readonly number[];
}

/** Long enough for everything that a press or a key sets off. */
const pause = 400;
const keys = ["8", "1", "Backspace", "2", "Backspace", "3", "Backspace", "4"];

/** Opens a kept journey without a network and with the worker asleep: milliseconds until a tap was answered. */
export async function restartOffline(phone: BrowserContext, address: string): Promise<number> {
  await phone.setOffline(true);
  const watched = await openWatchedPage(phone, { tapsAtOnce: true });
  await watched.stopWorkers();
  await watched.slowDown(slowPhone);
  const isUsable = watched.hearOf("answered");
  await watched.page.goto(address, { waitUntil: "commit" });
  await isUsable;
  const { cameAt, moments } = await watched.notes();
  await watched.page.close();
  await phone.setOffline(false);
  return (moments["answered"] ?? Number.NaN) - cameAt;
}

/** Types into the first field of a page: for each key press milliseconds until it lay on the disk. */
export async function typeNumber(
  phone: BrowserContext,
  address: string,
): Promise<readonly number[]> {
  const watched = await openReady(phone, address);
  const field = watched.page.getByRole("textbox").first();
  await field.fill("");
  await watched.page.waitForTimeout(pause);
  await watched.slowDown(slowPhone);
  for (const key of keys) {
    await field.press(key);
    await watched.page.waitForTimeout(pause);
  }
  const { keyPresses, writes } = await watched.notes();
  await watched.page.close();
  return keyPresses.flatMap((pressedAt) => {
    const write = writes.find(({ begunAt }) => begunAt >= pressedAt);
    return write === undefined ? [] : [write.endedAt - pressedAt];
  });
}

/** Answers every question of the way as a widow would, and does not know the days. */
export async function answerAll(phone: BrowserContext, address: string): Promise<Presses> {
  const watched = await openReady(phone, address);
  const { page } = watched;
  const household = { ...widow, days: {} };
  for (const next = nextButton(page); await next.isVisible();) {
    await answerScreen({ page, hands: finger, words: words.ja }, household);
    await goOn(watched, next);
  }
  const presses = pressesOf(await watched.notes());
  await page.close();
  return presses;
}

/** Presses the button of the bare page as often as a way through the questions has screens. */
export async function pressBareButton(phone: BrowserContext, address: string): Promise<Presses> {
  const watched = await openReady(phone, address);
  for (let press = 0; press < keys.length; press += 1) {
    await goOn(watched, watched.page.getByRole("button"));
  }
  const presses = pressesOf(await watched.notes());
  await watched.page.close();
  return presses;
}

async function goOn(watched: WatchedPage, next: Locator): Promise<void> {
  const heading = await watched.page.getByRole("heading", { level: 1 }).elementHandle();
  await watched.page.waitForTimeout(pause);
  await watched.slowDown(slowPhone);
  await next.click();
  await heading?.waitForElementState("hidden");
  await watched.page.waitForTimeout(pause);
  await watched.slowDown(1);
}

function pressesOf({ newScreens, presses }: Notes): Presses {
  const leadingOn = presses.filter(({ at }) => newScreens.some((screen) => screen.at === at));
  return {
    next: newScreens.map(({ milliseconds }) => milliseconds),
    interaction: leadingOn.map(({ milliseconds }) => milliseconds),
    work: leadingOn.map(({ work }) => work),
  };
}

async function openReady(phone: BrowserContext, address: string): Promise<WatchedPage> {
  const watched = await openWatchedPage(phone, { tapsAtOnce: false });
  await watched.page.goto(address);
  await watched.page.locator("button[type=submit]").waitFor();
  await watched.page.waitForTimeout(pause);
  return watched;
}

function nextButton(page: Page): Locator {
  return page.getByRole("button", { name: words.ja.app.common.next, exact: true });
}
