const cacheName = "data-modules";

/** Addresses of modules that packs hold. */
export function isDataModule(asked: { readonly url: URL; readonly sameOrigin: boolean }): boolean {
  return asked.sameOrigin && asked.url.pathname.startsWith("/assets/data/");
}

/**
 * A data module from wherever it is kept, or else from the server; then it is kept by itself, since the pack of its
 * language may not be here yet. Its name holds a hash, so a kept one is never old.
 */
export async function answerModule({ request }: { readonly request: Request }): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  // A full disk must not keep the module from the page.
  if (answer.ok) void keep(request, answer.clone()).catch(() => undefined);
  return answer;
}

/** Deletes what was kept by itself. */
export async function dropModules(): Promise<void> {
  await caches.delete(cacheName);
}

async function keep(request: Request, answer: Response): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.put(request, answer);
}
