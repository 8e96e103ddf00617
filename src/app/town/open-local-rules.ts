import { applyEdition, localStartDays, type NotOffered } from "../../editions/apply-edition.ts";
import { openKeptEdition, type EditionStore } from "../../editions/edition-store.ts";
import { localAnswers } from "../../editions/local-facts.ts";
import { narrowToSide, type SidedEdition } from "../../editions/narrow-to-side.ts";
import type { CalendarDate } from "../../model/calendar-date.ts";
import type { LifeEvent, Side } from "../../model/life-event.ts";
import type { RuleBook } from "../../rules/rule-book.ts";
import { openRules } from "../guide/open-rules.ts";
import { codesOfEdition } from "./listed-town.ts";
import { nationAlone, type JourneyTowns, type LocalBook } from "./local-rules.ts";
import { loadCatalogueNames, loadMunicipalities } from "./municipality-data.ts";

/** The rules of a life event with what the kept editions of these towns change; the same rules where none is kept. */
export async function openLocalRules(
  national: RuleBook,
  towns: JourneyTowns,
  store: EditionStore,
  today: CalendarDate,
): Promise<LocalBook> {
  const { lifeEvent } = national;
  const places = placesOf(lifeEvent, towns);
  const found = await Promise.all(places.map((place) => openEditionAt(place, store, today)));
  const editions = found
    .flat()
    .map((sided) => ({ ...sided, edition: narrowToSide(sided, lifeEvent) }));
  if (editions.length === 0) return { book: national, local: nationAlone };
  let applied = lifeEvent;
  const notOffered: NotOffered[] = [];
  for (const { edition } of editions) {
    const changed = applyEdition(applied, edition);
    applied = changed.lifeEvent;
    notOffered.push(...changed.notOffered);
  }
  return {
    book: await openRules(applied, { isBeginning: false }),
    local: {
      editions,
      notOffered,
      knownFacts: editions.flatMap(({ edition }) => Object.keys(localAnswers(lifeEvent, edition))),
      startDays: Object.fromEntries(
        editions.flatMap(({ edition }) => Object.entries(localStartDays(edition))),
      ),
    },
  };
}

/** Whether a life event takes place in two towns. */
export function isMove({ procedures }: LifeEvent): boolean {
  return procedures.some(({ side }) => side === "old");
}

interface TownPlace {
  readonly code: string;
  readonly side?: Side;
}

function placesOf(
  lifeEvent: LifeEvent,
  { municipality, oldMunicipality }: JourneyTowns,
): readonly TownPlace[] {
  if (!isMove(lifeEvent)) return municipality === undefined ? [] : [{ code: municipality }];
  return [
    ...(oldMunicipality === undefined ? [] : [{ code: oldMunicipality, side: "old" as const }]),
    ...(municipality === undefined ? [] : [{ code: municipality, side: "new" as const }]),
  ];
}

/** The kept edition for a town with the side it stands on, in a list; none where there is none in use. */
export async function openEditionAt(
  { code, ...side }: TownPlace,
  store: EditionStore,
  today: CalendarDate,
): Promise<readonly SidedEdition[]> {
  const [table, names] = await Promise.all([loadMunicipalities(), loadCatalogueNames()]);
  const municipalities = codesOfEdition(code, table);
  const kept = await openKeptEdition(store, { municipalities, names, today });
  return kept.ok ? [{ edition: kept.value, ...side }] : [];
}
