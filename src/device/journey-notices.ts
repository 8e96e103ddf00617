import * as v from "valibot";
import type { JourneyId } from "../model/journey.ts";
import type { Revision } from "./revision.ts";

/** What another tab has done. */
export type JourneyNotice =
  | { readonly kind: "saved"; readonly id: JourneyId; readonly revision: Revision }
  | { readonly kind: "deleted"; readonly id: JourneyId };

/** Tells the other tabs of this browser, and hears from them. */
export interface JourneyNotices {
  tell(notice: JourneyNotice): void;
  listen(listener: (notice: JourneyNotice) => void): () => void;
  close(): void;
}

// Another tab may run another version of the app.
const noticeSchema = v.variant("kind", [
  v.object({ kind: v.literal("saved"), id: v.string(), revision: v.number() }),
  v.object({ kind: v.literal("deleted"), id: v.string() }),
]);

/** Joins the tabs that use the database `name`. Where the browser has no channel, nobody hears anything. */
export function openJourneyNotices(name: string): JourneyNotices {
  const listeners = new Set<(notice: JourneyNotice) => void>();
  const channel = openChannel(`${name}-journeys`);
  channel?.addEventListener("message", (message: MessageEvent<unknown>) => {
    const notice = v.safeParse(noticeSchema, message.data);
    if (notice.success) for (const listener of listeners) listener(notice.output);
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin alone
    tell: (notice) => channel?.postMessage(notice),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel?.close();
    },
  };
}

// Safari before 15.4 has none, and a page without an origin of its own may not open one. Only the notice is lost then:
// that two tabs do not overwrite each other rests on the revisions.
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
