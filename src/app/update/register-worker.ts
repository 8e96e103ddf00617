import { Workbox } from "workbox-window";
import type { Language } from "../../text/language.ts";
import { askToKeep } from "./ask-to-keep.ts";

/**
 * `starting`: not everything is kept on the device yet. `ready`: the guide works without a network, in the language
 * that is shown. `newer`: so does a newer version, which waits to be accepted. `unavailable`: this browser keeps
 * nothing for later.
 */
export type WorkerState = "starting" | "ready" | "newer" | "unavailable";

/** The service worker as the app sees it. */
export interface WorkerLink {
  state(): WorkerState;
  /** Calls `listener` after every change of the state, until the function given back is called. */
  subscribe(listener: () => void): () => void;
  /** The language that is shown from now on; it is kept on the device beside those kept before. */
  speak(language: Language): void;
  /** Changes to the newer version and loads the page anew. Call it between screens, when the resident said yes. */
  accept(): void;
}

/**
 * Registers the service worker. Call it once, after the first paint: keeping the files competes with showing the page.
 * A newer version is never forced on the resident; it is offered by the state `newer`.
 */
export function registerWorker(first: Language): WorkerLink {
  const listeners = new Set<() => void>();
  let state: WorkerState = "starting";
  let language = first;
  // What holds for the worker itself; for the language that is shown only once that is kept too.
  let ofWorker: WorkerState = state;
  const show = (next: WorkerState): void => {
    if (next === state) return;
    state = next;
    listeners.forEach((listener) => listener());
  };
  const confirm = async (): Promise<void> => {
    if (ofWorker === "starting" || ofWorker === "unavailable") {
      show(ofWorker);
      return;
    }
    const asked = language;
    const isKept = await askToKeep(asked);
    if (asked === language) show(isKept ? ofWorker : "starting");
  };
  const accept = startWorker((next) => {
    ofWorker = next;
    void confirm();
  });
  if (accept === undefined) state = "unavailable";
  // Without a network it could not be kept; with one it can.
  addEventListener("online", () => void confirm());
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    speak(next) {
      if (next === language) return;
      language = next;
      if (state !== "unavailable") show("starting");
      void confirm();
    },
    accept: () => accept?.(),
  };
}

/** Gives back what to do when the resident accepts the newer version; undefined where there are no service workers. */
function startWorker(become: (state: WorkerState) => void): (() => void) | undefined {
  // While the app is worked on there is no worker file, and a kept page would hide every change.
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return undefined;
  const workbox = new Workbox("/service-worker.js");
  let isAccepted = false;
  let isReplaced = false;
  // A page that began without a worker gets its first one, even if another page of this visit had it installed.
  let isFirst = navigator.serviceWorker.controller === null;
  workbox.addEventListener("waiting", () => become("newer"));
  workbox.addEventListener("activated", ({ isUpdate, isExternal }) => {
    if (isFirst || !(isUpdate || isExternal)) become("ready");
  });
  workbox.addEventListener("controlling", ({ isUpdate, isExternal }) => {
    if (isFirst) become("ready");
    const isNewer = !isFirst && (isUpdate === true || isExternal === true);
    isFirst = false;
    if (!isNewer) return;
    if (isAccepted) location.reload();
    // Another tab accepted. This page is now the older one, but it must not lose its place unasked either.
    isReplaced = true;
    become("newer");
  });
  void register(workbox, become);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") workbox.update().catch(() => undefined);
  });
  return () => {
    if (isReplaced) location.reload();
    isAccepted = true;
    workbox.messageSkipWaiting();
  };
}

async function register(workbox: Workbox, become: (state: WorkerState) => void): Promise<void> {
  try {
    const registration = await workbox.register();
    if (registration?.active && !registration.waiting) become("ready");
  } catch {
    // Storage is blocked or full: the guide works on, for this visit only.
    become("unavailable");
  }
}
