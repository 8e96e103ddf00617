import type { EditionFault, EditionFaultKind, EditionPath } from "./edition-fault.ts";

/** Every name of a list that nobody knows, by its place in the list. */
export function unknownNames(
  kind: EditionFaultKind,
  listed: readonly string[],
  known: ReadonlySet<string>,
  list: EditionPath,
): readonly EditionFault[] {
  return listed.flatMap((what, at) => (known.has(what) ? [] : [{ kind, at: [...list, at], what }]));
}

/** One name that nobody knows. */
export function unknownName(
  kind: EditionFaultKind,
  what: string | undefined,
  known: ReadonlySet<string>,
  at: EditionPath,
): readonly EditionFault[] {
  return what === undefined || known.has(what) ? [] : [{ kind, at, what }];
}

/** Every entry whose id an earlier one has. */
export function repeatedIds(
  entries: readonly { readonly id: string }[],
  list: EditionPath,
): readonly EditionFault[] {
  const ids = entries.map(({ id }) => id);
  return ids.flatMap((what, at) =>
    ids.indexOf(what) === at ? [] : [{ kind: "repeated-id", at: [...list, at, "id"], what }],
  );
}
