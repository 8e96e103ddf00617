import { messageSW } from "workbox-window";
import type { Language } from "../../text/language.ts";

/**
 * Asks the worker to keep the guide in a language, and a newer one that waits as well, since the resident may accept it
 * at any time. True when it is kept, at once where it already was; false where it cannot be, as without a network.
 */
export async function askToKeep(language: Language): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  const workers = [registration?.active, registration?.waiting].flatMap((worker) => worker ?? []);
  const answers: readonly unknown[] = await Promise.all(
    workers.map((worker) => messageSW(worker, { type: "KEEP_LANGUAGE", language })),
  );
  return answers.length > 0 && answers.every((isKept) => isKept === true);
}
