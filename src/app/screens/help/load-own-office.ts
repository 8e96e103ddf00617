import type { LocalEdition } from "../../../model/local-edition.ts";
import type { Guide } from "../../guide/guide.tsx";
import { townsToday, type ListedTown } from "../../town/listed-town.ts";
import { loadMunicipalities } from "../../town/municipality-data.ts";
import { openEditionAt } from "../../town/open-local-rules.ts";

/** A town to ask, and what its edition says where one is kept. */
export interface OwnOffice {
  readonly town: ListedTown;
  readonly edition: LocalEdition | undefined;
}

/** The town of the journey that is open, else of the one that was used last; undefined where none was chosen. */
export async function loadOwnOffice(guide: Guide): Promise<OwnOffice | undefined> {
  const code = guide.journey()?.municipality ?? (await lastTown(guide));
  if (code === undefined) return undefined;
  const [town] = townsToday(code, await loadMunicipalities());
  if (town === undefined) return undefined;
  // What an edition may name is kept only on phones that have taken one.
  const editions = await openEditionAt({ code }, guide.editions, guide.clock.today()).catch(
    () => [],
  );
  return { town, edition: editions[0]?.edition };
}

async function lastTown(guide: Guide): Promise<string | undefined> {
  const listed = await (await guide.keeper.device()).listJourneys();
  return listed.ok ? listed.value.flatMap(({ municipality }) => municipality ?? [])[0] : undefined;
}
