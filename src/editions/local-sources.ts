import type { Source } from "../model/life-event.ts";
import type { LocalEdition } from "../model/local-edition.ts";

/** The pages behind what an edition says of a procedure: of its own, of what it changes, of last days put off. */
export function localSources(
  { own, procedures, extensions }: LocalEdition,
  id: string,
): readonly Source[] {
  const ofOwn = own.filter(({ procedure }) => procedure.id === id);
  const change = Object.hasOwn(procedures, id) ? procedures[id] : undefined;
  const decrees = extensions.filter(
    (one) => one.procedures === "all" || one.procedures.includes(id),
  );
  const all = [
    ...ofOwn.flatMap(({ sources }) => sources),
    ...(change?.sources ?? []),
    ...decrees.map(({ source }) => source),
  ];
  // One page often stands behind several of them.
  return [...new Map(all.map((source) => [source.url, source])).values()];
}
