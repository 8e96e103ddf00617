const cacheName = "data-modules";

/** Addresses of scripts, data among them: they are in a pack, or kept one by one. */
export function isScript(asked: { readonly url: URL; readonly sameOrigin: boolean }): boolean {
  return asked.sameOrigin && /^\/assets\/.+\.js$/.test(asked.url.pathname);
}

/**
 * A script from wherever it is kept, or else from the server; then it is kept by itself, since its pack may not be here
 * yet. Its name holds a hash, so a kept one is never old.
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
