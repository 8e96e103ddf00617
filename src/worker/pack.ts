import { unpackModules } from "../packing/unpack-modules.ts";

/** A part of the guide that the server gives as one file: the data in one language, or what no page asks for at once. */
export interface Pack {
  /** The language, or `app`. */
  readonly name: string;
  /** The server's address of the file, and the name of the cache in which the pack is kept taken apart. */
  readonly address: string;
}

/** The pack of an address such as "/assets/pack-ja-1a2b3c4d.json"; undefined where that is none. */
export function packAt(address: string): Pack | undefined {
  const name = /^\/assets\/pack-([a-z-]+)-[\w-]{8}\.json$/.exec(address)?.[1];
  return name === undefined ? undefined : { name, address };
}

/**
 * Fetches a pack and keeps every module of it under the module's own address; does nothing where it is kept already.
 * Rejects where it cannot be fetched, unpacked or kept.
 */
export async function keepPack({ address }: Pack): Promise<void> {
  if ((await caches.match(address, { cacheName: address })) !== undefined) return;
  const answer = await fetch(address, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${address} was answered with ${String(answer.status)}`);
  const modules = await finish(unpackModules(await answer.json()));
  const cache = await caches.open(address);
  await Promise.all(modules.map(([module, code]) => cache.put(module, asScript(code))));
  // Last, so that a pack is not taken for whole where the browser was closed in the middle.
  await cache.put(address, new Response());
}

/** Names of the packs that lie on the device, of this version of the guide or of another. */
export async function listKeptPacks(): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.flatMap((name) => packAt(name)?.name ?? []);
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

/** What the work comes to; between its steps the pages are answered. */
async function finish<Outcome>(work: Iterator<void, Outcome, void>): Promise<Outcome> {
  const step = work.next();
  if (step.done === true) return step.value;
  await new Promise((resolve) => setTimeout(resolve));
  return finish(work);
}
