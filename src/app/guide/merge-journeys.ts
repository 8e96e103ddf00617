import type { Journey } from "../../model/journey.ts";
import type { JourneyTowns } from "../town/local-rules.ts";

/**
 * One journey out of two that two tabs went on with from a common state: every change of either, and where both
 * changed the same thing, the one made here. The place is the one on this screen.
 */
export function mergeJourneys(here: Journey, elsewhere: Journey, common: Journey): Journey {
  const { municipality: _here, oldMunicipality: _oldHere, ...rest } = here;
  return {
    ...rest,
    ...mergeList("known", here, elsewhere, common),
    ...mergeList("chosen", here, elsewhere, common),
    ...mergeWays(here, elsewhere, common),
    ...mergeTowns(here, elsewhere, common),
    answers: mergeEntries(here.answers, elsewhere.answers, common.answers),
    startDays: mergeEntries(here.startDays, elsewhere.startDays, common.startDays),
    done: mergeTicks(here.done, elsewhere.done, common.done),
    packed: mergeTicks(here.packed, elsewhere.packed, common.packed),
    changedAt: here.changedAt > elsewhere.changedAt ? here.changedAt : elsewhere.changedAt,
  };
}

/** Journeys kept before there was such a list stay as they are. */
function mergeList(
  field: "known" | "chosen",
  here: Journey,
  elsewhere: Journey,
  common: Journey,
): Pick<Journey, "known" | "chosen"> {
  if (here[field] === undefined && elsewhere[field] === undefined) return {};
  return { [field]: mergeTicks(here[field] ?? [], elsewhere[field] ?? [], common[field] ?? []) };
}

/** The same holds for journeys kept before one could choose how things are done. */
function mergeWays(here: Journey, elsewhere: Journey, common: Journey): Pick<Journey, "ways"> {
  if (here.ways === undefined && elsewhere.ways === undefined) return {};
  return { ways: mergeEntries(here.ways ?? {}, elsewhere.ways ?? {}, common.ways ?? {}) };
}

function mergeTowns(here: Journey, elsewhere: Journey, common: Journey): JourneyTowns {
  return mergeEntries(townsOf(here), townsOf(elsewhere), townsOf(common));
}

function townsOf({ municipality, oldMunicipality }: Journey): Entries<string> {
  return {
    ...(municipality === undefined ? {} : { municipality }),
    ...(oldMunicipality === undefined ? {} : { oldMunicipality }),
  };
}

type Entries<Value> = Readonly<Record<string, Value>>;

function mergeEntries<Value>(
  here: Entries<Value>,
  elsewhere: Entries<Value>,
  common: Entries<Value>,
): Entries<Value> {
  const keys = new Set([...Object.keys(elsewhere), ...Object.keys(here)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const value = here[key] === common[key] ? elsewhere[key] : here[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function mergeTicks(
  here: readonly string[],
  elsewhere: readonly string[],
  common: readonly string[],
): readonly string[] {
  return [...new Set([...elsewhere, ...here])].filter((item) =>
    here.includes(item) === common.includes(item) ? elsewhere.includes(item) : here.includes(item),
  );
}
