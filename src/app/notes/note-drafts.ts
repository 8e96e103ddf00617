/**
 * What was typed for a note and not kept yet, by what it is about. It outlives the screen, not the page: it may name
 * people, and nothing personal lies on the disk unsealed.
 */
const drafts = new Map<string, string>();

/** What was typed; empty where nothing was. */
export function readDraft(about: string): string {
  return drafts.get(about) ?? "";
}

/** Keeps what was typed; nothing of it where it is empty. */
export function keepDraft(about: string, typed: string): void {
  if (typed === "") drafts.delete(about);
  else drafts.set(about, typed);
}
