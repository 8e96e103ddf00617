import { clientsClaim } from "workbox-core";
import {
  cleanupOutdatedCaches,
  PrecacheController,
  PrecacheRoute,
  type PrecacheEntry,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { keepFiles } from "./keep-files.ts";
import { answerModule, dropModules, isScript } from "./keep-module.ts";
import { dropOtherPacks, keepPack, listKeptPacks, packAt } from "./pack.ts";
import { languageOf, pageForAddress } from "./page-for-address.ts";
import { readMessage } from "./read-message.ts";

declare const self: ServiceWorkerGlobalScope & {
  /** The start pages, the scripts of the first question and the packs with their revisions, written in by the build. */
  readonly __WB_MANIFEST: readonly PrecacheEntry[];
};

const listed = [...self.__WB_MANIFEST];
const packs = listed.flatMap(({ url }) => packAt(url) ?? []);
const files = new PrecacheController();
files.addToCacheList(listed.filter(({ url }) => packAt(url) === undefined));

// One visit is enough: the first page is claimed as soon as everything is kept.
clientsClaim();
cleanupOutdatedCaches();
self.addEventListener("install", (event) => {
  event.waitUntil(Promise.all([keepFiles(files, event), keepPacks()]));
});
self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([files.activate(event), dropOtherPacks(packs), dropModules()]));
});

registerRoute(isScript, answerModule);
registerRoute(new PrecacheRoute(files, { cleanURLs: false, ignoreURLParametersMatching: [/./] }));
registerRoute(
  new NavigationRoute(async ({ request, url }) => {
    const kept = await files.matchPrecache(pageForAddress(url.pathname));
    return kept ?? fetch(request);
  }),
);

self.addEventListener("message", (event) => {
  const message = readMessage(event.data);
  // A newer version waits until the resident says yes; then the page sends this message.
  if (message?.type === "SKIP_WAITING") void self.skipWaiting();
  if (message?.type !== "KEEP_LANGUAGE") return;
  event.waitUntil(
    keepLanguage(message.language).then((isKept) => event.ports[0]?.postMessage(isKept)),
  );
});

/** Keeps the rest of the app, the languages of the open pages, and those that the version before has kept. */
async function keepPacks(): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
  const spoken = open.map(({ url }) => languageOf(new URL(url).pathname));
  const wanted = ["app", ...spoken, ...(await listKeptPacks())];
  await Promise.all(packs.filter(({ name }) => wanted.includes(name)).map(keepPack));
}

async function keepLanguage(language: string): Promise<boolean> {
  const pack = packs.find(({ name }) => name === language);
  if (pack === undefined) return false;
  return keepPack(pack).then(
    () => true,
    () => false,
  );
}
