import { daysBefore } from "../rules/start-days.ts";
import type { CatalogueFault } from "./catalogue-fault.ts";
import { compileStartDay } from "./compile-catalogue.ts";
import type { Catalogue } from "./read-catalogue.ts";

/** Everything named that nobody has described (papers, offices, start days, procedures, life events), and every id given twice. */
export function checkNames(catalogue: Catalogue): readonly CatalogueFault[] {
  return [
    ...repeatedIds(catalogue),
    ...procedureFaults(catalogue),
    ...paperFaults(catalogue),
    ...startDayFaults(catalogue),
    ...topicFaults(catalogue),
  ];
}

function procedureFaults(catalogue: Catalogue): readonly CatalogueFault[] {
  const papers = idsOf(catalogue.papers);
  const offices = new Set(catalogue.offices);
  const startDays = idsOf(catalogue.startDays);
  const procedures = idsOf(catalogue.procedures);
  const lifeEvents = idsOf(catalogue.lifeEvents);
  return catalogue.procedures.flatMap((procedure): readonly CatalogueFault[] => {
    const { id, office, officeInstead = [], officeToo = [], documents, deadline } = procedure;
    const { seeAlso = [], alternatives = [], after = [] } = procedure;
    const related = [...seeAlso, ...alternatives, ...after.map((need) => need.procedure)];
    const at = `procedures/${id}`;
    const others = [...officeInstead, ...officeToo].map((other) => other.office);
    const named = documents.map(({ paper }) => paper);
    return [
      ...unknown("unknown-life-event", at, procedure.lifeEvents, lifeEvents),
      ...unknown("unknown-office", at, [office, ...others], offices),
      ...unknown("unknown-paper", at, named, papers),
      ...unknown("unknown-start-day", at, [deadline.from, deadline.opens?.before], startDays),
      ...unknown("unknown-procedure", at, related, procedures),
      ...repeated(
        at,
        documents.map(({ key, paper }) => key ?? paper),
      ),
    ];
  });
}

/** A paper is got from a procedure or from a kind of office. */
function paperFaults({ papers, procedures, offices }: Catalogue): readonly CatalogueFault[] {
  const known = new Set([...idsOf(procedures), ...offices]);
  return papers.flatMap(({ id, gotFrom = [] }) =>
    unknown("unknown-procedure", `documents/${id}`, gotFrom, known),
  );
}

function startDayFaults({ startDays, lifeEvents }: Catalogue): readonly CatalogueFault[] {
  const known = idsOf(startDays);
  const events = idsOf(lifeEvents);
  return startDays.flatMap((startDay) => {
    const { id, notBefore, inLifeEvent = {} } = startDay;
    const named = [
      ...daysBefore(compileStartDay(startDay)),
      notBefore,
      ...Object.values(inLifeEvent),
    ];
    return [
      ...unknown("unknown-start-day", `start-days/${id}`, named, known),
      ...unknown("unknown-life-event", `start-days/${id}`, Object.keys(inLifeEvent), events),
    ];
  });
}

function topicFaults({ lifeEvents, facts, startDays }: Catalogue): readonly CatalogueFault[] {
  const knownFacts = idsOf(facts);
  const knownDays = idsOf(startDays);
  return lifeEvents.flatMap(({ id, sections }) =>
    sections
      .flatMap(({ topics }) => topics)
      .flatMap((topic) => [
        ...unknown("unknown-fact", `life-events/${id}/${topic.id}`, topic.facts, knownFacts),
        ...unknown(
          "unknown-start-day",
          `life-events/${id}/${topic.id}`,
          topic.startDays,
          knownDays,
        ),
      ]),
  );
}

function repeatedIds(catalogue: Catalogue): readonly CatalogueFault[] {
  const topics = catalogue.lifeEvents.flatMap(({ sections }) =>
    sections.flatMap((section) => section.topics.map(({ id }) => id)),
  );
  return [
    ...repeated(
      "procedures",
      catalogue.procedures.map(({ id }) => id),
    ),
    ...repeated(
      "facts",
      catalogue.facts.map(({ id }) => id),
    ),
    ...repeated(
      "documents",
      catalogue.papers.map(({ id }) => id),
    ),
    ...repeated("offices", catalogue.offices),
    ...repeated(
      "start-days",
      catalogue.startDays.map(({ id }) => id),
    ),
    ...repeated(
      "impossible",
      catalogue.impossible.map(({ id }) => id),
    ),
    ...repeated("topics", topics),
  ];
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}

function unknown(
  kind: CatalogueFault["kind"],
  at: string,
  named: readonly (string | undefined)[],
  known: ReadonlySet<string>,
): readonly CatalogueFault[] {
  return named.flatMap((name) =>
    name === undefined || known.has(name) ? [] : [{ kind, at, what: name }],
  );
}

function repeated(at: string, ids: readonly string[]): readonly CatalogueFault[] {
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((what) => ({ kind: "repeated-id", at, what }));
}
