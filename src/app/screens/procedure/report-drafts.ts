/**
 * What was typed about a mistake and not kept yet, by procedure. It outlives the screen, not the page: it may name
 * people, and nothing personal lies on the disk unsealed.
 */
const drafts = new Map<string, string>();

/** What was typed; empty where nothing was. */
export function readDraft(procedure: string): string {
  return drafts.get(procedure) ?? "";
}

/** Keeps what was typed; nothing of it where it is empty. */
export function keepDraft(procedure: string, typed: string): void {
  if (typed === "") drafts.delete(procedure);
  else drafts.set(procedure, typed);
}
