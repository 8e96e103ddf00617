import type { AcceptanceContext, EditionRefusal } from "../../editions/accept-edition.ts";
import { takeEdition, type EditionInUse, type EditionStore } from "../../editions/edition-store.ts";
import type { FetchedEdition } from "./fetch-edition.ts";

/** What came of asking for an edition. Whatever it is, the kept one is touched only by one that was taken. */
export type EditionNews =
  | { readonly kind: "none" }
  | { readonly kind: "no-answer" }
  | ({ readonly kind: "taken" } & EditionInUse)
  | { readonly kind: "refused"; readonly refusal: EditionRefusal };

/** Asks for the edition of a municipality under each of its codes, a ward's own first, and takes it if it may. */
export async function renewEdition(
  fetchEdition: (code: string) => Promise<FetchedEdition>,
  store: EditionStore,
  context: Omit<AcceptanceContext, "kept">,
): Promise<EditionNews> {
  for (const code of context.municipalities) {
    // One after the other: whether the city is asked depends on what the ward has.
    // oxlint-disable-next-line no-await-in-loop
    const fetched = await fetchEdition(code);
    if (fetched.kind === "none") continue;
    if (fetched.kind === "no-answer") return fetched;
    // oxlint-disable-next-line no-await-in-loop
    const taken = await takeEdition(fetched.text, store, context);
    return taken.ok
      ? { kind: "taken", ...taken.value }
      : { kind: "refused", refusal: taken.problem };
  }
  return { kind: "none" };
}
