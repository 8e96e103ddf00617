import type { Browser, BrowserContext } from "playwright-core";
import { openWatchedPage, slowPhone } from "./watched-page.ts";

/** Somebody with an empty phone opens a page and reads it: milliseconds from then on. */
export interface FirstLook {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly heapBytes: number;
}

/** She hurries to the first question: milliseconds from when she opened the page. */
export interface FirstQuestion {
  /** Until a tap on a choice was answered. */
  readonly usable: number;
  /** What long tasks took beyond 50 ms each, until then. */
  readonly blocked: number;
  /** Until the guide was kept for use without a network. */
  readonly offlineReady: number;
  /** With everything loaded. */
  readonly heapBytes: number;
  /** Where her journey is kept, and on which phone. */
  readonly address: string;
  readonly phone: BrowserContext;
}

const longTask = 50;
/** Nobody takes what is painted later for the start of a page. */
const lookFor = 3000;
/** The first answer is on the disk by then, keys and all. */
const saveFor = 2000;

/** Opens a page and reads it. */
export async function readPage(browser: Browser, address: string): Promise<FirstLook> {
  const phone = await openPhone(browser);
  const watched = await openWatchedPage(phone, { tapsAtOnce: false });
  await watched.slowDown(slowPhone);
  await watched.page.goto(address);
  await watched.page.waitForTimeout(lookFor);
  const { cameAt, moments } = await watched.notes();
  const until = (moment: string): number => (moments[moment] ?? Number.NaN) - cameAt;
  const look = {
    firstPaint: until("first-contentful-paint"),
    largestPaint: until("largest-contentful-paint"),
    heapBytes: await watched.heapBytes(),
  };
  await phone.close();
  return look;
}

/** Opens a page, goes on to the first question, answers it without hesitating, and waits for the rest to load. */
export async function hurryToFirstQuestion(
  browser: Browser,
  address: string,
): Promise<FirstQuestion> {
  const phone = await openPhone(browser);
  const watched = await openWatchedPage(phone, { tapsAtOnce: true });
  await watched.slowDown(slowPhone);
  const isThrough = Promise.all([watched.hearOf("answered"), watched.hearOf("offline-ready")]);
  await watched.page.goto(address, { waitUntil: "commit" });
  await isThrough;
  await watched.page.waitForTimeout(saveFor);
  const { cameAt, moments, longTasks } = await watched.notes();
  const answeredAt = moments["answered"] ?? Number.NaN;
  const question = {
    usable: answeredAt - cameAt,
    blocked: longTasks
      .filter(({ at }) => at < answeredAt)
      .reduce((sum, { milliseconds }) => sum + milliseconds - longTask, 0),
    offlineReady: (moments["offline-ready"] ?? Number.NaN) - cameAt,
    heapBytes: await watched.heapBytes(),
    address: watched.page.url(),
    phone,
  };
  await watched.page.close();
  return question;
}

/** A phone on which nothing has been kept. */
export function openPhone(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 360, height: 740 }, locale: "ja-JP" });
}
