import type { Language } from "../../text/language.ts";
import type { Guide } from "../guide/guide.tsx";
import { registerWorker, type WorkerLink } from "./register-worker.ts";

/** Milliseconds until towns are asked for news: the first screens, and keeping the guide, come before. */
const quietStart = 10_000;

/** Everything that is renewed in the background: the app by its worker, and later the local editions. */
export function startUpdates(language: Language, guide: Guide): WorkerLink {
  setTimeout(() => {
    import("../town/renew-daily.ts").then(
      ({ renewDaily }) => renewDaily(guide),
      // It is not on this phone yet.
      () => undefined,
    );
  }, quietStart);
  return registerWorker(language);
}
