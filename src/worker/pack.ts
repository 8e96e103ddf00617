/** The data of the guide in one language, which the server gives as one file. */
export interface Pack {
  readonly language: string;
  /** The server's address of the file, and the name of the cache in which the pack is kept taken apart. */
  readonly address: string;
}

/** The pack of an address such as "/assets/pack-ja-1a2b3c4d.json"; undefined where that is none. */
export function packAt(address: string): Pack | undefined {
  const language = /^\/assets\/pack-([a-z]+)-[\w-]+\.json$/.exec(address)?.[1];
  return language === undefined ? undefined : { language, address };
}

/**
 * Fetches a pack and keeps every module of it under the module's own address; does nothing where it is kept already.
 * Rejects where it cannot be fetched or kept.
 */
export async function keepPack({ address }: Pack): Promise<void> {
  if ((await caches.match(address, { cacheName: address })) !== undefined) return;
  const answer = await fetch(address, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${address} was answered with ${String(answer.status)}`);
  const modules: unknown = await answer.json();
  if (!isRecordOfTexts(modules)) throw new TypeError(`${address} holds no modules`);
  const cache = await caches.open(address);
  await Promise.all(
    Object.entries(modules).map(([module, code]) => cache.put(module, asScript(code))),
  );
  // Last, so that a pack is not taken for whole where the browser was closed in the middle.
  await cache.put(address, new Response());
}

/** Languages of which any pack lies on the device, of this version of the guide or of another. */
export async function listKeptLanguages(): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.flatMap((name) => packAt(name)?.language ?? []);
}

/** Deletes the packs of other versions of the guide. */
export async function dropOtherPacks(packs: readonly Pack[]): Promise<void> {
  const names = await caches.keys();
  const others = names.filter(
    (name) => packAt(name) !== undefined && !packs.some(({ address }) => address === name),
  );
  await Promise.all(others.map((name) => caches.delete(name)));
}

function asScript(code: string): Response {
  return new Response(code, { headers: { "content-type": "text/javascript; charset=utf-8" } });
}

function isRecordOfTexts(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((text) => typeof text === "string")
  );
}
