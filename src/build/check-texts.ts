import type { LifeEvent, Procedure, StartDay } from "../model/life-event.ts";
import type { CatalogueFault } from "./catalogue-fault.ts";
import type { Catalogue } from "./read-catalogue.ts";
import { baseOf, isLanguage } from "../text/language.ts";
import { filesOfBase, type LocaleFile } from "./read-locales.ts";

/** The texts a file of `locales` must have, and those it may have. */
interface ExpectedTexts {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Every text that the catalogue needs and a language lacks, and every text that belongs to nothing. */
export function checkTexts(
  catalogue: Catalogue,
  lifeEvents: readonly LifeEvent[],
  locales: readonly LocaleFile[],
): readonly CatalogueFault[] {
  const expected = new Map<string, ExpectedTexts>([
    ["shared", sharedTexts(catalogue)],
    ["questions", questionTexts(lifeEvents)],
    ...lifeEvents.map(
      (lifeEvent) =>
        [lifeEvent.id, eventTexts(lifeEvent, proceduresOf(lifeEvent, catalogue))] as const,
    ),
  ]);
  const languages = [...new Set(locales.map(({ language }) => language))];
  return languages.flatMap((language) => [
    ...[...expected].flatMap(([name, texts]) => {
      const file = locales.find((it) => it.language === language && it.name === name);
      return ownerFaults(`locales/${language}/${name}.json`, file?.texts ?? new Map(), texts);
    }),
    ...languageFaults(language, locales),
  ]);
}

/** A procedure has its words in the file of the first life event that it names. */
function proceduresOf(lifeEvent: LifeEvent, { procedures }: Catalogue): readonly Procedure[] {
  const own = new Set(
    procedures
      .filter(({ lifeEvents: [first] }) => first === lifeEvent.id)
      .map((procedure) => procedure.id),
  );
  return lifeEvent.procedures.filter(({ id }) => own.has(id));
}

function ownerFaults(
  at: string,
  texts: ReadonlyMap<string, string>,
  { required, optional }: ExpectedTexts,
): readonly CatalogueFault[] {
  const owned = new Set([...required, ...optional]);
  return [
    // Several life events may ask for the same day.
    ...[...new Set(required)]
      .filter((key) => (texts.get(key) ?? "").trim() === "")
      .map((what): CatalogueFault => ({ kind: "missing-text", at, what })),
    ...[...texts.keys()]
      .filter((key) => !owned.has(key))
      .map((what): CatalogueFault => ({ kind: "orphan-text", at, what })),
  ];
}

/**
 * What another language says and this one does not. Plural forms differ by language and count as one; a hint stands
 * where a language needs it; what residents type into the search is their own in each.
 */
function languageFaults(
  language: string,
  locales: readonly LocaleFile[],
): readonly CatalogueFault[] {
  const isCompared =
    isLanguage(language) && baseOf(language) !== language
      ? ({ name }: LocaleFile): boolean => !filesOfBase.includes(name)
      : ({ name }: LocaleFile): boolean => name !== "search";
  const compared = locales.filter(isCompared);
  const own = new Set(compared.filter((file) => file.language === language).flatMap(keysOf));
  const all = new Set(compared.flatMap(keysOf));
  return [...all]
    .filter((key) => !own.has(key) && !key.endsWith("/hint"))
    .map((what) => ({ kind: "missing-in-language", at: `locales/${language}`, what }));
}

function keysOf({ name, texts }: LocaleFile): readonly string[] {
  return [...texts.keys()].map(
    (key) => `${name}.json/${key.replace(/_(zero|one|two|few|many|other)$/, "")}`,
  );
}

function sharedTexts({ papers, offices, startDays }: Catalogue): ExpectedTexts {
  return {
    required: [
      ...papers.map(({ id }) => `documents/${id}/name`),
      ...offices.flatMap((id) => [`offices/${id}/name`, `offices/${id}/look`]),
      ...startDays.flatMap(({ id }) => [`startDays/${id}/name`, `startDays/${id}/phrase`]),
    ],
    optional: papers.map(({ id }) => `documents/${id}/get`),
  };
}

/** What is asked in any life event: the same fact has the same words in each. */
function questionTexts(lifeEvents: readonly LifeEvent[]): ExpectedTexts {
  const topics = lifeEvents.flatMap(({ sections }) =>
    sections.flatMap((section) => section.topics),
  );
  const asked = new Set(topics.flatMap((topic) => topic.facts));
  const facts = uniqueById(lifeEvents.flatMap((lifeEvent) => lifeEvent.facts))
    .filter(({ id }) => asked.has(id))
    .map((fact): ExpectedTexts => {
      const own = ["question", "label", "look"];
      const said = fact.type === "boolean" ? ["said/yes", "said/no"] : [];
      const options = fact.type === "choice" ? fact.options.map((it) => `options/${it}`) : [];
      return under(`facts/${fact.id}`, [...own, ...said, ...options], ["hint"]);
    });
  const days = lifeEvents.flatMap(askedDays).map(({ id, sameAs }) => {
    const choices = sameAs === undefined ? [] : ["same", "other"];
    return under(`startDays/${id}`, ["question", "label", ...choices], ["hint", "same", "other"]);
  });
  const impossible = uniqueById(lifeEvents.flatMap((lifeEvent) => lifeEvent.impossible));
  return joined([
    ...facts,
    ...days,
    under(
      "impossible",
      impossible.map(({ id }) => id),
      [],
    ),
  ]);
}

function askedDays({ startDays, sections }: LifeEvent): readonly StartDay[] {
  const topics = sections.flatMap((section) => section.topics);
  return startDays.filter(({ id }) => topics.some((topic) => topic.startDays.includes(id)));
}

function eventTexts({ sections }: LifeEvent, own: readonly Procedure[]): ExpectedTexts {
  const topics = sections.flatMap((section) => section.topics);
  return joined([
    under("", ["name"], []),
    under(
      "sections",
      sections.map(({ id }) => id),
      [],
    ),
    ...topics.map(({ id }) => under(`topics/${id}`, ["title"], ["lead"])),
    ...own.map(procedureTexts),
  ]);
}

function uniqueById<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

function procedureTexts({ id, documents }: Procedure): ExpectedTexts {
  const notes = documents.map(({ key, when }) =>
    // Only its note tells when such a paper is needed.
    when === "sometimes"
      ? under(`documents/${key}`, ["note"], ["detail"])
      : under(`documents/${key}`, [], ["detail", "note"]),
  );
  const own = under(
    "",
    ["name", "plain", "summary", "who"],
    ["tips", "gives", "late", "varies", "online", "fee", "office"],
  );
  const { required, optional } = joined([own, ...notes]);
  return under(`procedures/${id}`, required, optional);
}

function under(
  path: string,
  required: readonly string[],
  optional: readonly string[],
): ExpectedTexts {
  const place = (key: string): string => (path === "" ? key : `${path}/${key}`);
  return { required: required.map(place), optional: optional.map(place) };
}

function joined(parts: readonly ExpectedTexts[]): ExpectedTexts {
  return {
    required: parts.flatMap(({ required }) => required),
    optional: parts.flatMap(({ optional }) => optional),
  };
}
