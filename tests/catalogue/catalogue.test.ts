import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import type { CatalogueFault, FaultKind } from "../../src/build/catalogue-fault.ts";
import { checkCatalogue } from "../../src/build/check-catalogue.ts";
import { checkDuplicates } from "../../src/build/check-duplicates.ts";
import { checkTexts } from "../../src/build/check-texts.ts";
import { compileLifeEvent } from "../../src/build/compile-catalogue.ts";
import { readCatalogue, type Catalogue } from "../../src/build/read-catalogue.ts";
import { readLocales, type LocaleFile } from "../../src/build/read-locales.ts";
import type { FactFile, LifeEventFile, ProcedureFile } from "../../src/catalogue/schema.ts";
import { lifeEventIds } from "../../src/model/life-event-ids.ts";
import { conditionOf } from "../support/write-life-event.ts";
import { languages } from "../../src/text/language.ts";

const catalogueFolder = fileURLToPath(new URL("../../src/catalogue/", import.meta.url));
const sound = readCatalogue();
const locales = readLocales();
const lifeEvents = sound.lifeEvents.map(({ id }) => compileLifeEvent(id, sound));

describe("the catalogue", () => {
  it("is sound, with every text in every language", () => {
    expect(checkCatalogue(sound, locales)).toEqual([]);
  });

  it("is checked for its texts too", () => {
    const japanese = locales.filter(({ language }) => language === "ja");
    const half = japanese.filter(({ name }) => name !== "death");
    expect(kindsOf(checkCatalogue(sound, half))).toContain("missing-text");
  });

  it("is there in Japanese and English", () => {
    expect(new Set(locales.map(({ language }) => language))).toEqual(new Set(languages));
  });

  it("has every life event that is offered, and no other", () => {
    expect(sound.lifeEvents.map(({ id }) => id).toSorted()).toEqual([...lifeEventIds].toSorted());
  });
});

describe("a file without its shape is told with its place", () => {
  const lostCard = "life-events/lost-card.yaml";
  const stop = "procedures/other/mynumber-card-stop.yaml";

  it.each<[string, string, string, string]>([
    ["a key that nobody reads", stop, "fee: 0", "fees: 0"],
    ["a word that is none of those to choose from", stop, "kind: protect", "kind: protected"],
    ["a condition that cannot be read", stop, "lost.mynumber_card or", "lost.mynumber_card nor"],
    ["an id that is not the file's name", stop, "id: mynumber-card-stop", "id: mynumber-stop"],
    ["a source that is no address", stop, "url: https://www", "url: www"],
    ["a month that is none", stop, "readOn: 2026-11", "readOn: November"],
    ["a list of another form", lostCard, "form: ", "form: list-of-"],
  ])("%s", (_, file, from, to) => {
    const folder = mkdtempSync(join(tmpdir(), "catalogue-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(catalogueFolder, folder, { recursive: true });
    const written = readFileSync(join(folder, file), "utf8");
    expect(written).toContain(from);
    writeFileSync(join(folder, file), written.replace(from, to));
    expect(() => readCatalogue(folder)).toThrow(file);
  });
});

describe("a condition that names what is not there is found", () => {
  it.each<[string, FaultKind, string]>([
    ["deceased.height >= 150", "unknown-fact", "deceased.height"],
    ['deceased.health_insurance == "kokho"', "unknown-option", "deceased.health_insurance: kokho"],
    [
      'deceased.health_insurance in ["koki", "nhi"]',
      "unknown-option",
      "deceased.health_insurance: nhi",
    ],
    ["deceased.age >= 175", "outside-domain", "deceased.age: 175"],
    ["deceased.age", "wrong-comparison", "deceased.age is"],
    ['deceased.employed == "yes"', "wrong-comparison", "deceased.employed =="],
    ['deceased.sex >= "male"', "wrong-comparison", "deceased.sex >="],
  ])("%s in the rule of a procedure", (text, kind, what) => {
    const broken = withProcedure("nhi-loss", { appliesWhen: conditionOf(text) });
    expect(faults(broken)).toEqual([{ kind, at: "procedures/nhi-loss", what }]);
  });

  it("in the condition of a paper", () => {
    const { documents } = procedureNamed("nhi-loss");
    const broken = withProcedure("nhi-loss", {
      documents: documents.map((paper) => ({ ...paper, when: conditionOf("x.unknown") })),
    });
    expect(faults(broken)).toContainEqual({
      kind: "unknown-fact",
      at: "procedures/nhi-loss",
      what: "x.unknown",
    });
  });

  it("in what decides whether a fact is asked, and in what cannot be", () => {
    expect(faults(withFact("estate.forest", { askIf: conditionOf("estate.wood") }))).toEqual([
      { kind: "unknown-fact", at: "facts/estate.forest", what: "estate.wood" },
    ]);
    const [first, ...others] = sound.impossible;
    if (first === undefined) throw new Error("nothing is impossible");
    const impossible = [{ ...first, when: conditionOf("deceased.age > 500") }, ...others];
    expect(faults({ ...sound, impossible })).toEqual([
      { kind: "outside-domain", at: `impossible/${first.id}`, what: "deceased.age: 500" },
    ]);
  });
});

describe("a value or name that is not there is found", () => {
  it("in what a fact takes without its parent", () => {
    expect(faults(withFact("household.remaining_15plus", { otherwise: 100 }))).toEqual([
      {
        kind: "outside-domain",
        at: "facts/household.remaining_15plus",
        what: "household.remaining_15plus: 100",
      },
    ]);
  });

  it("in the limit of a number", () => {
    expect(faults(withFact("household.remaining_15plus", { atMost: "deceased.sex" }))).toEqual([
      { kind: "unknown-fact", at: "facts/household.remaining_15plus", what: "deceased.sex" },
    ]);
  });

  it("in what a life event assumes", () => {
    expect(faults(withLifeEvent({ assume: { "family.change": "adoption" } }))).toEqual([
      { kind: "unknown-option", at: "life-events/death", what: "family.change: adoption" },
    ]);
    expect(faults(withLifeEvent({ assume: { "family.size": 3 } }))).toEqual([
      { kind: "unknown-fact", at: "life-events/death", what: "family.size" },
    ]);
  });

  it("among papers, offices and start days", () => {
    const at = "procedures/nhi-loss";
    const { deadline } = procedureNamed("nhi-loss");
    expect(
      faults(
        withProcedure("nhi-loss", {
          office: "town-hall",
          officeToo: [{ office: "annex", when: conditionOf("deceased.employed") }],
          documents: [{ paper: "library-card", when: "sometimes" }],
          deadline: { ...deadline, from: "wedding-day" },
        }),
      ),
    ).toEqual([
      { kind: "unknown-office", at, what: "town-hall" },
      { kind: "unknown-office", at, what: "annex" },
      { kind: "unknown-paper", at, what: "library-card" },
      { kind: "unknown-start-day", at, what: "wedding-day" },
    ]);
  });

  it("among life events and what has to be done before", () => {
    const at = "procedures/nhi-loss";
    expect(
      faults(
        withProcedure("nhi-loss", {
          lifeEvents: ["death", "wedding"],
          after: [{ procedure: "death-notice" }],
          alternatives: ["nhi-lost"],
          seeAlso: ["nhi-gain"],
        }),
      ),
    ).toEqual([
      { kind: "unknown-life-event", at, what: "wedding" },
      { kind: "unknown-procedure", at, what: "nhi-gain" },
      { kind: "unknown-procedure", at, what: "nhi-lost" },
      { kind: "unknown-procedure", at, what: "death-notice" },
    ]);
  });

  it("where a paper is got from nowhere", () => {
    const papers = sound.papers.map((paper) =>
      paper.id === "id-doc" ? { ...paper, gotFrom: ["police", "nhi-loss", "library"] } : paper,
    );
    expect(faults({ ...sound, papers })).toEqual([
      { kind: "unknown-procedure", at: "documents/id-doc", what: "library" },
    ]);
  });

  it("among the days that follow from others", () => {
    const startDays = sound.startDays.map((day) =>
      day.id === "acquired" ? { ...day, sameAs: "death-day" } : day,
    );
    expect(faults({ ...sound, startDays })).toEqual([
      { kind: "unknown-start-day", at: "start-days/acquired", what: "death-day" },
    ]);
  });

  it("among the questions of a topic", () => {
    const topic = { id: "extra", facts: ["x.y"], startDays: ["z"] };
    expect(faults(withTopic({ ...topic, form: "questions" }))).toEqual([
      { kind: "unknown-fact", at: "life-events/death/extra", what: "x.y" },
      { kind: "unknown-start-day", at: "life-events/death/extra", what: "z" },
    ]);
  });

  it("where one id stands for two things", () => {
    const [paper] = sound.papers;
    if (paper === undefined) throw new Error("there is no paper");
    expect(faults({ ...sound, papers: [...sound.papers, paper] })).toEqual([
      { kind: "repeated-id", at: "documents", what: paper.id },
    ]);
    const { documents } = procedureNamed("nhi-loss");
    expect(
      faults(withProcedure("nhi-loss", { documents: [...documents, ...documents.slice(0, 1)] })),
    ).toEqual([
      { kind: "repeated-id", at: "procedures/nhi-loss", what: "eligibility-certificate" },
    ]);
  });
});

describe("a rule that decides nothing is found", () => {
  const at = "procedures/nhi-loss";

  it("where no household of its life event can reach it", () => {
    const marrying = conditionOf('family.change == "marriage"');
    expect(faults(withProcedure("nhi-loss", { appliesWhen: marrying }))).toContainEqual({
      kind: "never-holds",
      at,
      what: "appliesWhen",
    });
  });

  it("where it can never hold, on its own or by what cannot be", () => {
    expect(
      faults(withProcedure("nhi-loss", { appliesWhen: conditionOf("deceased.age < 0") })),
    ).toContainEqual({ kind: "never-holds", at, what: "appliesWhen" });
    const ofEighty = conditionOf('deceased.age >= 80 and deceased.health_insurance == "kokuho"');
    expect(faults(withProcedure("nhi-loss", { appliesWhen: ofEighty }))).toContainEqual({
      kind: "never-holds",
      at,
      what: "appliesWhen",
    });
  });

  it("where it holds for everybody without saying so", () => {
    const everybody = conditionOf("deceased.employed or not deceased.employed");
    expect(faults(withProcedure("nhi-loss", { appliesWhen: everybody }))).toContainEqual({
      kind: "always-holds",
      at,
      what: "appliesWhen",
    });
    const declared = faults(withProcedure("nhi-loss", { appliesWhen: { always: true } }));
    expect(kindsOf(declared)).not.toContain("always-holds");
  });

  it("where a paper is needed by everybody concerned, or by nobody", () => {
    const withPaper = (text: string): Catalogue =>
      withProcedure("nhi-loss", {
        documents: [{ paper: "eligibility-certificate", when: conditionOf(text) }],
      });
    const what = "eligibility-certificate";
    expect(faults(withPaper('deceased.health_insurance != "koki"'))).toContainEqual({
      kind: "always-holds",
      at,
      what,
    });
    expect(faults(withPaper('deceased.health_insurance == "koki"'))).toContainEqual({
      kind: "never-holds",
      at,
      what,
    });
  });

  it("where the office does it of itself for nobody", () => {
    const ofOthers = { byOffice: conditionOf('deceased.health_insurance == "koki"') };
    expect(faults(withProcedure("nhi-loss", ofOthers))).toContainEqual({
      kind: "never-holds",
      at,
      what: "byOffice",
    });
  });

  it("where a question could never be asked or nothing is impossible", () => {
    expect(
      faults(withFact("estate.forest", { askIf: conditionOf("deceased.age < 0") })),
    ).toContainEqual({ kind: "never-holds", at: "facts/estate.forest", what: "askIf" });
    const [first, ...others] = sound.impossible;
    if (first === undefined) throw new Error("nothing is impossible");
    const when = conditionOf("deceased.age < 20 and deceased.age >= 40");
    expect(faults({ ...sound, impossible: [{ ...first, when }, ...others] })).toContainEqual({
      kind: "never-holds",
      at: `impossible/${first.id}`,
      what: "when",
    });
  });
});

describe("a procedure that contradicts itself is found", () => {
  it("where the office does it of itself, and yet it is sent, done online or asks for papers", () => {
    const always = { byOffice: conditionOf("always") } as const;
    const at = "procedures/ltc-burden-ratio-card";
    const papers = [{ paper: "id-doc", when: conditionOf("always") }];
    const kind = "handed-in-by-nobody";
    expect(
      faults(
        withProcedure("ltc-burden-ratio-card", {
          ...always,
          post: "yes",
          online: "partly",
          documents: papers,
        }),
      ),
    ).toEqual([
      { kind, at, what: "post" },
      { kind, at, what: "online" },
      { kind, at, what: "id-doc" },
    ]);
  });

  it("where a last day before an event moves on from a closed day, maybe past the event", () => {
    const { deadline } = procedureNamed("cremation-permit");
    const moved = { ...deadline, closing: "next-open-day" } as const;
    expect(faults(withProcedure("cremation-permit", { deadline: moved }))).toEqual([
      { kind: "closes-after-event", at: "procedures/cremation-permit", what: "before-event" },
    ]);
  });
});

describe("a fact is found", () => {
  it("that nobody uses", () => {
    const fact: FactFile = { id: "deceased.had_cat", type: "boolean", prior: 0.1 };
    expect(faults({ ...sound, facts: [...sound.facts, fact] })).toEqual([
      { kind: "unused-fact", at: "facts/deceased.had_cat", what: "deceased.had_cat" },
    ]);
  });

  it("that can change a result and is in no topic", () => {
    const sections = sectionsWithout("deceased.had_dog");
    expect(faults(withLifeEvent({ sections }))).toContainEqual({
      kind: "fact-without-topic",
      at: "life-events/death",
      what: "deceased.had_dog",
    });
  });

  it("that is in two topics", () => {
    const extra = { id: "extra", facts: ["deceased.had_dog"], startDays: [] };
    expect(faults(withTopic({ ...extra, form: "questions" }))).toContainEqual({
      kind: "fact-in-two-topics",
      at: "life-events/death",
      what: "deceased.had_dog",
    });
  });
});

describe("what stands there twice under two names is found", () => {
  const twin = "nhi-loss-again";
  const { id: _, ...nhiLoss } = procedureNamed("nhi-loss");
  const named = (name: string): readonly LocaleFile[] =>
    withTexts("ja", "death", ({ texts }) => [...texts, [`procedures/${twin}/name`, name]]);
  const withTwin = (office: string): Catalogue => ({
    ...sound,
    procedures: [...sound.procedures, { ...nhiLoss, id: twin, office }],
  });
  const official = textOf("ja", "death", "procedures/nhi-loss/name");

  it("a procedure, whatever the brackets and spaces of its name", () => {
    for (const name of [official, ` ${official} `, `「${official}」`]) {
      expect(checkDuplicates(withTwin(nhiLoss.office), named(name))).toEqual([
        { kind: "same-procedure", at: `procedures/${twin}`, what: "nhi-loss" },
      ]);
    }
  });

  it("but not one of another office, or with another name", () => {
    expect(checkDuplicates(withTwin("police"), named(official))).toEqual([]);
    expect(checkDuplicates(withTwin(nhiLoss.office), named(`${official}の取消し`))).toEqual([]);
  });

  it("a paper", () => {
    const papers = [...sound.papers, { id: "identity-card", kind: "identity" as const }];
    const name = textOf("ja", "shared", "documents/id-doc/name");
    const files = withTexts("ja", "shared", ({ texts }) => [
      ...texts,
      ["documents/identity-card/name", name],
    ]);
    const fault = { kind: "same-paper", at: "documents/identity-card", what: "id-doc" };
    expect(checkDuplicates({ ...sound, papers }, files)).toEqual([fault]);
    expect(checkCatalogue({ ...sound, papers }, files)).toContainEqual(fault);
  });

  it("a question", () => {
    const facts: FactFile[] = [
      ...sound.facts,
      { id: "person.had_dog", type: "boolean", prior: 0.1 },
    ];
    const question = textOf("ja", "questions", "facts/deceased.had_dog/question");
    const files = withTexts("ja", "questions", ({ texts }) => [
      ...texts,
      ["facts/person.had_dog/question", question],
    ]);
    expect(checkDuplicates({ ...sound, facts }, files)).toEqual([
      { kind: "same-question", at: "facts/person.had_dog", what: "deceased.had_dog" },
    ]);
  });
});

describe("a procedure without proof is found", () => {
  const at = "procedures/nhi-loss";
  const example = { household: "a widow", verdict: "applies" } as const;

  it("where an example has another verdict", () => {
    const examples = [{ ...example, answers: { "deceased.health_insurance": "koki" } }];
    expect(faults(withProcedure("nhi-loss", { examples }))).toContainEqual({
      kind: "failing-example",
      at,
      what: "a widow: doesNotApply in place of applies",
    });
  });

  it("where the answers of an example cannot all be true", () => {
    const answers = { "deceased.age": 80, "deceased.health_insurance": "kokuho" };
    expect(
      faults(withProcedure("nhi-loss", { examples: [{ ...example, answers }] })),
    ).toContainEqual({
      kind: "failing-example",
      at,
      what: "a widow: contradiction in place of applies",
    });
  });

  it("where no example shows whom it does not concern", () => {
    const examples = procedureNamed("nhi-loss").examples.filter(
      ({ verdict }) => verdict === "applies",
    );
    expect(faults(withProcedure("nhi-loss", { examples }))).toEqual([
      { kind: "without-example", at, what: "doesNotApply" },
    ]);
  });

  it("where it has no source and does not say that it is unsure", () => {
    expect(faults(withProcedure("nhi-loss", { sources: [] }))).toEqual([
      { kind: "without-source", at, what: "high" },
    ]);
    expect(faults(withProcedure("nhi-loss", { sources: [], confidence: "low" }))).toEqual([]);
  });
});

describe("a text is found", () => {
  it.each([
    ["death", "name"],
    ["questions", "facts/deceased.age/question"],
    ["questions", "facts/deceased.age/label"],
    ["questions", "facts/deceased.age/look"],
    ["questions", "facts/deceased.employed/said/no"],
    ["questions", "facts/deceased.sex/options/female"],
    ["questions", "startDays/death-date/question"],
    ["questions", "startDays/death-known/same"],
    ["death", "topics/death-person/title"],
    ["death", "sections/rare"],
    ["questions", "impossible/licence-from-16"],
    ["death", "procedures/nhi-loss/name"],
    ["death", "procedures/nhi-loss/plain"],
    ["death", "procedures/nhi-loss/summary"],
    ["death", "procedures/nhi-loss/who"],
    ["death", "procedures/death-lump-sum/documents/livelihood-statement/note"],
    ["shared", "documents/id-doc/name"],
    ["shared", "offices/police/look"],
    ["shared", "startDays/death-date/phrase"],
  ])("that %s.json lacks in English: %s", (name, key) => {
    const texts = (file: LocaleFile) => [...file.texts].filter(([path]) => path !== key);
    expect(textFaults(withTexts("en", name, texts))).toEqual([
      { kind: "missing-text", at: `locales/en/${name}.json`, what: key },
      { kind: "missing-in-language", at: "locales/en", what: `${name}.json/${key}` },
    ]);
  });

  it("that is there and empty", () => {
    const key = "procedures/nhi-loss/plain";
    const emptied = withTexts("ja", "death", ({ texts }) => [...texts, [key, " "]]);
    expect(textFaults(emptied)).toEqual([
      { kind: "missing-text", at: "locales/ja/death.json", what: key },
    ]);
  });

  it("that belongs to nothing in the catalogue", () => {
    const key = "procedures/nhi-lost/name";
    const orphaned = withTexts("en", "death", ({ texts }) => [...texts, [key, "Lost"]]);
    const found = textFaults(orphaned);
    expect(found).toHaveLength(3);
    expect(found).toContainEqual({ kind: "orphan-text", at: "locales/en/death.json", what: key });
    for (const at of ["locales/ja", "locales/ja-easy"]) {
      expect(found).toContainEqual({
        kind: "missing-in-language",
        at,
        what: `death.json/${key}`,
      });
    }
  });

  it("that the screens have in one language only", () => {
    const added = withTexts("ja", "app", ({ texts }) => [...texts, ["start/greeting", "どうぞ"]]);
    const what = "app.json/start/greeting";
    expect(textFaults(added)).toEqual([
      { kind: "missing-in-language", at: "locales/en", what },
      { kind: "missing-in-language", at: "locales/ja-easy", what },
    ]);
  });

  it("but not a plural form that only one language has", () => {
    const added = withTexts("en", "app", ({ texts }) => [
      ...texts,
      ["start/days_one", "{{count}} day"],
      ["start/days_other", "{{count}} days"],
    ]);
    const all = locales.map((file) => {
      if (file.name !== "app") return file;
      if (file.language === "en") return only(added, file);
      return { ...file, texts: new Map([...file.texts, ["start/days_other", "{{count}}日"]]) };
    });
    expect(textFaults(all)).toEqual([]);
  });
});

function faults(catalogue: Catalogue): readonly CatalogueFault[] {
  return checkCatalogue(catalogue, locales);
}

/** The texts alone: quicker than the whole check, of which they are a part. */
function textFaults(files: readonly LocaleFile[]): readonly CatalogueFault[] {
  return checkTexts(sound, lifeEvents, files);
}

function kindsOf(found: readonly CatalogueFault[]): readonly FaultKind[] {
  return found.map(({ kind }) => kind);
}

function procedureNamed(id: string): ProcedureFile {
  const procedure = sound.procedures.find((entry) => entry.id === id);
  if (procedure === undefined) throw new RangeError(`no procedure ${id}`);
  return procedure;
}

function withProcedure(id: string, change: Partial<ProcedureFile>): Catalogue {
  return {
    ...sound,
    procedures: sound.procedures.map((entry) =>
      entry.id === id ? { ...entry, ...change } : entry,
    ),
  };
}

function withFact(
  id: string,
  change: Pick<FactFile, "askIf" | "otherwise"> & { readonly atMost?: string },
): Catalogue {
  return {
    ...sound,
    facts: sound.facts.map((entry): FactFile =>
      entry.id === id ? { ...entry, ...change } : entry,
    ),
  };
}

/** The catalogue with the life event of a death changed. */
function withLifeEvent(change: Partial<LifeEventFile>): Catalogue {
  return {
    ...sound,
    lifeEvents: sound.lifeEvents.map((entry) =>
      entry.id === "death" ? { ...entry, ...change } : entry,
    ),
  };
}

function sectionsOfDeath(): LifeEventFile["sections"] {
  const death = sound.lifeEvents.find(({ id }) => id === "death");
  if (death === undefined) throw new RangeError("no life event death");
  return death.sections;
}

type TopicFile = LifeEventFile["sections"][number]["topics"][number];

function withTopic(topic: TopicFile): Catalogue {
  return withLifeEvent({ sections: [...sectionsOfDeath(), { id: "extra", topics: [topic] }] });
}

function sectionsWithout(fact: string): LifeEventFile["sections"] {
  return sectionsOfDeath().map((section) => ({
    ...section,
    topics: section.topics.map((topic) => ({
      ...topic,
      facts: topic.facts.filter((other) => other !== fact),
    })),
  }));
}

function withTexts(
  language: string,
  name: string,
  change: (file: LocaleFile) => readonly (readonly [string, string])[],
): readonly LocaleFile[] {
  return locales.map((file) =>
    file.language === language && file.name === name
      ? { ...file, texts: new Map(change(file)) }
      : file,
  );
}

/** A text as it stands. Throws where there is none. */
function textOf(language: string, name: string, key: string): string {
  const text = locales
    .find((file) => file.language === language && file.name === name)
    ?.texts.get(key);
  if (text === undefined) throw new RangeError(`no ${key} in ${language}/${name}`);
  return text;
}

function only(files: readonly LocaleFile[], { language, name }: LocaleFile): LocaleFile {
  const file = files.find((other) => other.language === language && other.name === name);
  if (file === undefined) throw new RangeError(`no ${name} in ${language}`);
  return file;
}
