import type { BrowserContext } from "playwright-core";
import { answerScreen } from "../support/answer-screen.ts";
import { finger } from "../support/hands.ts";
import type { Household } from "../support/households.ts";
import { words } from "../support/words.ts";
import { openWatchedPage, type WatchedPage } from "./watched-page.ts";

/** One press of 次へ進む or one key press, in milliseconds. */
export interface Answered {
  /** Until the next question stands. */
  readonly nextQuestion: readonly number[];
  /** Until the browser showed anything new, as it counts for INP. */
  readonly interaction: readonly number[];
  /** What the scripts worked for it. */
  readonly work: readonly number[];
}

const slowPhone = 4;
const pause = 400;

/** Opens a kept journey without a network and with the worker asleep; milliseconds until a tap is answered. */
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

/** Types an age into the first question; for each key press milliseconds until it lies on the disk. */
export async function typeAge(phone: BrowserContext, address: string): Promise<readonly number[]> {
  const watched = await openJourney(phone, address);
  const age = watched.page.getByRole("textbox").first();
  await age.fill("");
  await watched.page.waitForTimeout(pause);
  await watched.slowDown(slowPhone);
  for (const key of ["8", "1", "Backspace", "2", "Backspace", "3", "Backspace", "Backspace"]) {
    await age.press(key);
    await watched.page.waitForTimeout(pause);
  }
  await watched.slowDown(1);
  const { keyPresses, writes } = await watched.notes();
  await watched.page.close();
  return keyPresses.flatMap((pressedAt) => {
    const write = writes.find(({ begunAt }) => begunAt >= pressedAt);
    return write === undefined ? [] : [write.endedAt - pressedAt];
  });
}

/** Answers every question of the way; the press that leads on is measured each time. */
export async function answerAll(
  phone: BrowserContext,
  address: string,
  household: Household,
): Promise<Answered> {
  const watched = await openJourney(phone, address);
  const { page } = watched;
  const next = page.getByRole("button", { name: words.ja.app.common.next, exact: true });
  while (await next.isVisible()) {
    const left = page.url();
    await answerScreen({ page, hands: finger, words: words.ja }, household);
    await page.waitForTimeout(pause);
    await watched.slowDown(slowPhone);
    await next.click();
    await page.waitForURL((url) => url.href !== left, { waitUntil: "commit" });
    await page.waitForTimeout(pause);
    await watched.slowDown(1);
  }
  const { newScreens, presses } = await watched.notes();
  await page.close();
  const leadingOn = presses.filter(({ at }) => newScreens.some((screen) => screen.at === at));
  return {
    nextQuestion: newScreens.map(({ milliseconds }) => milliseconds),
    interaction: leadingOn.map(({ milliseconds }) => milliseconds),
    work: leadingOn.map(({ work }) => work),
  };
}

async function openJourney(phone: BrowserContext, address: string): Promise<WatchedPage> {
  const watched = await openWatchedPage(phone, { tapsAtOnce: false });
  await watched.page.goto(address);
  await watched.page.getByRole("button", { name: words.ja.app.common.next, exact: true }).waitFor();
  return watched;
}
