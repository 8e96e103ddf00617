import type { PrecacheController } from "workbox-precaching";

/** Of the six connections that a browser opens to one server, the page keeps two for what the resident asks for. */
const atATime = 4;

/**
 * Fetches and keeps every file of the list, some at a time; rejects where one cannot be kept. Workbox itself takes one
 * after the other and waits at each for the line: forty files at 400 ms are 16 seconds without a byte.
 */
export async function keepFiles(files: PrecacheController, event: ExtendableEvent): Promise<void> {
  const waiting = [...files.getURLsToCacheKeys()];
  const keepNext = async (): Promise<void> => {
    const next = waiting.shift();
    if (next === undefined) return;
    const [url, cacheKey] = next;
    // A name without a hash may stand for an older file in the browser's own cache.
    const cache = cacheKey === url ? "default" : "reload";
    const request = new Request(url, { cache, credentials: "same-origin" });
    await Promise.all(files.strategy.handleAll({ event, request, params: { cacheKey } }));
    return keepNext();
  };
  await Promise.all(Array.from({ length: atATime }, keepNext));
}
