import type { AcceptanceContext, EditionRefusal } from "../../editions/accept-edition.ts";
import { takeEdition, type EditionInUse, type EditionStore } from "../../editions/edition-store.ts";
import type { FetchedEdition } from "./fetch-edition.ts";

/** What came of asking for an edition. Whatever it is, the kept one is touched only by one that was taken. */
export type EditionNews =
  | { readonly kind: "none" }
  | { readonly kind: "no-answer" }
  | ({ readonly kind: "taken" } & EditionInUse)
  | { readonly kind: "refused"; readonly refusal: EditionRefusal };

/** Asks for the edition of a municipality and takes it if it may. */
export async function renewEdition(
  ask: AskForEdition,
  store: EditionStore,
  context: Omit<AcceptanceContext, "kept">,
): Promise<EditionNews> {
  const fetched = await askInTurn(ask, context.municipalities);
  if (fetched.kind !== "envelope") return fetched;
  const taken = await takeEdition(fetched.text, store, context);
  return taken.ok ? { kind: "taken", ...taken.value } : { kind: "refused", refusal: taken.problem };
}

type AskForEdition = (code: string) => Promise<FetchedEdition>;

/** Under each of its codes, a ward's own first: whether the city is asked depends on what the ward has. */
async function askInTurn(
  ask: AskForEdition,
  [code, ...others]: readonly string[],
): Promise<FetchedEdition> {
  if (code === undefined) return { kind: "none" };
  const fetched = await ask(code);
  return fetched.kind === "none" ? askInTurn(ask, others) : fetched;
}
