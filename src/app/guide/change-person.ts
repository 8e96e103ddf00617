import type { Device } from "../../device/device.ts";
import { notKeptYet, type Revision } from "../../device/revision.ts";
import type { Person, PersonId } from "../../model/person.ts";

/** What a person becomes; undefined, or the same, changes nothing. */
type Next = (before: Person | undefined) => Person | undefined;

/** Keeps what `next` makes of a person as they lie on the disk. Where another tab was faster, `next` is asked again. */
export async function changePerson(
  device: Device,
  id: PersonId,
  next: Next,
  now: string,
): Promise<"saved" | "unchanged" | "not-kept"> {
  const found = await device.readPerson(id);
  if (!found.ok && found.problem.kind !== "not-here" && found.problem.kind !== "set-aside") {
    return "not-kept";
  }
  return saveOnTop(device, found.ok ? found.value : { revision: notKeptYet }, next, now);
}

async function saveOnTop(
  device: Device,
  before: { readonly person?: Person; readonly revision: Revision },
  next: Next,
  now: string,
): Promise<"saved" | "unchanged" | "not-kept"> {
  const after = next(before.person);
  if (after === undefined || after === before.person) return "unchanged";
  const saved = await device.savePerson({ ...after, changedAt: now }, before.revision);
  if (saved.ok) return "saved";
  if (saved.problem.kind !== "newer-elsewhere") return "not-kept";
  return saveOnTop(device, saved.problem.newer, next, now);
}
