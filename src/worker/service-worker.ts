import { clientsClaim } from "workbox-core";
import {
  cleanupOutdatedCaches,
  PrecacheController,
  PrecacheRoute,
  type PrecacheEntry,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { keepFiles } from "./keep-files.ts";
import { pageForAddress } from "./page-for-address.ts";

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of the site with its revision, written in by the build. */
  readonly __WB_MANIFEST: readonly PrecacheEntry[];
};

const entries = [...self.__WB_MANIFEST];
const pages = entries.map(({ url }) => url).filter((url) => url.endsWith("/"));

// One visit is enough: the first page is claimed as soon as everything is kept.
clientsClaim();
cleanupOutdatedCaches();
const files = new PrecacheController();
files.addToCacheList(entries);
self.addEventListener("install", (event) => event.waitUntil(keepFiles(files, event)));
self.addEventListener("activate", (event) => event.waitUntil(files.activate(event)));
registerRoute(new PrecacheRoute(files, { cleanURLs: false, ignoreURLParametersMatching: [/./] }));

registerRoute(
  new NavigationRoute(async ({ request, url }) => {
    const kept = await files.matchPrecache(pageForAddress(url.pathname, pages));
    return kept ?? fetch(request);
  }),
);

// A newer version waits until the resident says yes; then the page sends this message.
self.addEventListener("message", (event) => {
  const message: unknown = event.data;
  const isAsked =
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    message.type === "SKIP_WAITING";
  if (isAsked) void self.skipWaiting();
});
