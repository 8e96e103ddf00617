import type { PrecacheController } from "workbox-precaching";
import { doSomeAtATime } from "./do-some-at-a-time.ts";

/** Of the six connections that a browser opens to one server, the page keeps two for what the resident asks for. */
const atATime = 4;

/**
 * Fetches and keeps every file of the list; rejects where one cannot be kept. Workbox itself takes one after the other
 * and waits at each for the line: forty files at 400 ms are 16 seconds without a byte.
 */
export async function keepFiles(files: PrecacheController, event: ExtendableEvent): Promise<void> {
  await doSomeAtATime([...files.getURLsToCacheKeys()], atATime, ([url, cacheKey]) => {
    // A name without a hash may stand for an older file in the browser's own cache.
    const cache = cacheKey === url ? "default" : "reload";
    const request = new Request(url, { cache, credentials: "same-origin" });
    return Promise.all(files.strategy.handleAll({ event, request, params: { cacheKey } }));
  });
}
