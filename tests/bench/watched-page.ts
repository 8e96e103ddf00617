import { fileURLToPath } from "node:url";
import type { BrowserContext, CDPSession, Page } from "playwright-core";
import * as v from "valibot";

const script = fileURLToPath(new URL("./page-watch.js", import.meta.url));

const spanSchema = v.object({ at: v.number(), milliseconds: v.number() });

const notesSchema = v.object({
  /** When the resident opened the first page. */
  cameAt: v.number(),
  moments: v.record(v.string(), v.number()),
  longTasks: v.array(spanSchema),
  /** From a press until the page answered it, and how long its scripts worked on it. */
  presses: v.array(v.object({ ...spanSchema.entries, work: v.number() })),
  newScreens: v.array(spanSchema),
  writes: v.array(v.object({ begunAt: v.number(), endedAt: v.number() })),
  keyPresses: v.array(v.number()),
});

/** What a resident would have noticed, in instants and milliseconds; see page-watch.js. */
export type Notes = v.InferOutput<typeof notesSchema>;

/** A page that notes what a resident would notice, on a processor that can be slowed down. */
export interface WatchedPage {
  readonly page: Page;
  /** 4 for a phone four times as slow as this machine. */
  slowDown(times: number): Promise<void>;
  notes(): Promise<Notes>;
  /** Resolves as soon as something has been noted; to be asked before it can happen. */
  hearOf(moment: string): Promise<unknown>;
  /** What its scripts hold once everything that nobody needs any more is gone. */
  heapBytes(): Promise<number>;
  /** Ends the service worker, so that the next page has to start it first, as after hours. */
  stopWorkers(): Promise<void>;
}

/** Opens an empty tab. With `tapsAtOnce` somebody begins and answers the first question as soon as she sees it. */
export async function openWatchedPage(
  context: BrowserContext,
  { tapsAtOnce }: { readonly tapsAtOnce: boolean },
): Promise<WatchedPage> {
  const page = await context.newPage();
  await page.addInitScript({ path: script });
  if (tapsAtOnce) await page.addInitScript("bench.tapAtOnce()");
  const session: CDPSession = await context.newCDPSession(page);
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
