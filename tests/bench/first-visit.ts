import type { Browser, BrowserContext } from "playwright-core";
import { openWatchedPage } from "./watched-page.ts";

/** The first visit of somebody with an empty phone; everything in milliseconds after she opened the page. */
export interface FirstVisit {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Bytes. */
  readonly heap: number;
}

export interface FirstQuestion {
  /** Until a tap on a choice has been answered. */
  readonly usable: number;
  /** What long tasks take beyond 50 ms each, until then. */
  readonly blocked: number;
  readonly offlineReady: number;
  /** Bytes, with everything loaded. */
  readonly heap: number;
  /** Where the journey is kept, and by which phone. */
  readonly address: string;
  readonly phone: BrowserContext;
}

const slowPhone = 4;
const longTask = 50;

/** Opens a page of the site and reads it. */
export async function readPage(browser: Browser, address: string): Promise<FirstVisit> {
  const phone = await openPhone(browser);
  const { page, slowDown, notes, heapBytes } = await openWatchedPage(phone, { tapsAtOnce: false });
  await slowDown(slowPhone);
  await page.goto(address);
  // What is painted later than this nobody takes for the start of the page.
  await page.waitForTimeout(3000);
  const { cameAt, moments } = await notes();
  const since = (moment: string): number => (moments[moment] ?? Number.NaN) - cameAt;
  const visit = {
    firstPaint: since("first-contentful-paint"),
    largestPaint: since("largest-contentful-paint"),
    heap: await heapBytes(),
  };
  await phone.close();
  return visit;
}

/** Opens a page, goes to the first question and answers it, all without hesitating, and waits for the rest to load. */
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
  const { cameAt, moments, longTasks } = await watched.notes();
  const answeredAt = moments["answered"] ?? Number.NaN;
  return {
    usable: answeredAt - cameAt,
    blocked: longTasks
      .filter(({ at }) => at < answeredAt)
      .reduce((sum, { milliseconds }) => sum + milliseconds - longTask, 0),
    offlineReady: (moments["offline-ready"] ?? Number.NaN) - cameAt,
    heap: await watched.heapBytes(),
    address: watched.page.url(),
    phone,
  };
}

function openPhone(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 360, height: 740 }, locale: "ja-JP" });
}
