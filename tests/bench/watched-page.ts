import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import * as v from "valibot";

const script = fileURLToPath(new URL("page-watch.js", import.meta.url));

const spanSchema = v.object({ at: v.number(), milliseconds: v.number() });

const notesSchema = v.object({
  /** When the resident opened the first page. */
  cameAt: v.number(),
  moments: v.record(v.string(), v.number()),
  longTasks: v.array(spanSchema),
  /** From a press until the browser showed something new, and how long the scripts worked for it. */
  presses: v.array(v.object({ ...spanSchema.entries, work: v.number() })),
  /** From a press until another screen stood. */
  newScreens: v.array(spanSchema),
  writes: v.array(v.object({ begunAt: v.number(), endedAt: v.number() })),
  keyPresses: v.array(v.number()),
});

/** Instants and spans in milliseconds; see page-watch.js. */
export type Notes = v.InferOutput<typeof notesSchema>;

/** How many times slower than this machine the phone of the bench is. */
export const slowPhone = 4;

/** A page that notes what a resident would notice. */
export interface WatchedPage {
  readonly page: Page;
  /** `slowPhone` for the phone, 1 for this machine. */
  slowDown(times: number): Promise<void>;
  notes(): Promise<Notes>;
  /** Resolves as soon as something has been noted; to be asked before it can happen. */
  hearOf(moment: string): Promise<unknown>;
  /** What the scripts hold once all that nobody needs any more is gone. */
  heapBytes(): Promise<number>;
  /** Ends the service worker: the next page has to start it first, as after hours. */
  stopWorkers(): Promise<void>;
}

/** Opens an empty tab. With `tapsAtOnce` somebody begins and answers the first question as soon as she sees it. */
export async function openWatchedPage(
  phone: BrowserContext,
  { tapsAtOnce }: { readonly tapsAtOnce: boolean },
): Promise<WatchedPage> {
  const page = await phone.newPage();
  await page.addInitScript({ path: script });
  if (tapsAtOnce) await page.addInitScript("bench.tapAtOnce()");
  const session = await phone.newCDPSession(page);
  return {
    page,
    slowDown: async (rate) => {
      await session.send("Emulation.setCPUThrottlingRate", { rate });
    },
    notes: async () => v.parse(notesSchema, await page.evaluate("bench.read()")),
    hearOf: (moment) =>
      page.waitForEvent("console", { predicate: (message) => message.text() === moment }),
    heapBytes: async () => {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize;
    },
    stopWorkers: async () => {
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
    },
  };
}
