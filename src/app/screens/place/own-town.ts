import { newPerson, selfId } from "../../../model/person.ts";
import { withCheckDigit } from "../../../municipalities/municipality-code.ts";
import type { Guide } from "../../guide/guide.tsx";
import { townsToday, type ListedTown } from "../../town/listed-town.ts";
import { loadMunicipalities } from "../../town/municipality-data.ts";

const codeDigits = 5;

/** Where the person of the journey was last said to live, then where the resident herself does. */
export async function chosenBefore(guide: Guide): Promise<readonly ListedTown[]> {
  const about = guide.journey()?.person ?? selfId;
  const ids = [...new Set([about, selfId])];
  const [table, ...persons] = await Promise.all([
    loadMunicipalities(),
    ...ids.map((id) => guide.people.find(id)),
  ]);
  const codes = persons.flatMap((person) => person?.municipality ?? []);
  return [...new Set(codes)].flatMap((code) => townsToday(withCheckDigit(code), table));
}

/** Keeps with the person of the journey where they live. Nobody lives in the sample. */
export async function rememberTown(town: ListedTown | undefined, guide: Guide): Promise<void> {
  if (town?.isSample === true) return;
  const id = guide.journey()?.person ?? selfId;
  await guide.people.change(id, (before) => {
    const person = before ?? (id === selfId ? newPerson(id, "self", guide.clock.now()) : undefined);
    if (person === undefined) return undefined;
    const { municipality: _before, ...rest } = person;
    return town === undefined ? rest : { ...rest, municipality: town.code.slice(0, codeDigits) };
  });
}
