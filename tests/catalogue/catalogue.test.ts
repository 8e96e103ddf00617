import { describe, expect, it } from "vitest";
import type { CatalogueFault, FaultKind } from "../../src/build/catalogue-fault.ts";
import { checkCatalogue } from "../../src/build/check-catalogue.ts";
import { checkTexts } from "../../src/build/check-texts.ts";
import { compileLifeEvent } from "../../src/build/compile-catalogue.ts";
import { readCatalogue, type Catalogue } from "../../src/build/read-catalogue.ts";
import { readLocales, type LocaleFile } from "../../src/build/read-locales.ts";
import type { FactFile, LifeEventFile, ProcedureFile } from "../../src/catalogue/schema.ts";
import { conditionOf } from "../support/write-life-event.ts";

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
    expect(new Set(locales.map(({ language }) => language))).toEqual(new Set(["ja", "en"]));
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
          deadline: { ...deadline, from: "birthday" },
        }),
      ),
    ).toEqual([
      { kind: "unknown-office", at, what: "town-hall" },
      { kind: "unknown-office", at, what: "annex" },
      { kind: "unknown-paper", at, what: "library-card" },
      { kind: "unknown-start-day", at, what: "birthday" },
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

  it("that is an item to tick and no yes or no", () => {
    const extra = { id: "extra", facts: ["deceased.age"], startDays: [] };
    expect(faults(withTopic({ ...extra, form: "checklist" }))).toContainEqual({
      kind: "not-yes-or-no",
      at: "life-events/death/extra",
      what: "deceased.age",
    });
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
    ["death", "questions/name"],
    ["death", "questions/facts/deceased.age/question"],
    ["death", "questions/facts/deceased.age/label"],
    ["death", "questions/facts/deceased.age/look"],
    ["death", "questions/facts/deceased.employed/said/no"],
    ["death", "questions/facts/deceased.sex/options/female"],
    ["death", "questions/startDays/death-date/question"],
    ["death", "questions/startDays/death-known/same"],
    ["death", "questions/topics/death-person/title"],
    ["death", "questions/sections/rare"],
    ["death", "questions/impossible/licence-from-16"],
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
    expect(found).toHaveLength(2);
    expect(found).toContainEqual({ kind: "orphan-text", at: "locales/en/death.json", what: key });
    expect(found).toContainEqual({
      kind: "missing-in-language",
      at: "locales/ja",
      what: `death.json/${key}`,
    });
  });

  it("that the screens have in one language only", () => {
    const added = withTexts("ja", "app", ({ texts }) => [...texts, ["start/greeting", "どうぞ"]]);
    expect(textFaults(added)).toEqual([
      { kind: "missing-in-language", at: "locales/en", what: "app.json/start/greeting" },
    ]);
  });

  it("but not a plural form that only one language has", () => {
    const added = withTexts("en", "app", ({ texts }) => [
      ...texts,
      ["start/days_one", "{{count}} day"],
      ["start/days_other", "{{count}} days"],
    ]);
    const both = withTexts("ja", "app", ({ texts }) => [
      ...texts,
      ["start/days_other", "{{count}}日"],
    ]).map((file) => (file.language === "en" && file.name === "app" ? only(added, file) : file));
    expect(textFaults(both)).toEqual([]);
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

function withLifeEvent(change: Partial<LifeEventFile>): Catalogue {
  return { ...sound, lifeEvents: sound.lifeEvents.map((entry) => ({ ...entry, ...change })) };
}

type TopicFile = LifeEventFile["sections"][number]["topics"][number];

function withTopic(topic: TopicFile): Catalogue {
  const [lifeEvent] = sound.lifeEvents;
  const sections = lifeEvent?.sections ?? [];
  return withLifeEvent({ sections: [...sections, { id: "rare", topics: [topic] }] });
}

function sectionsWithout(fact: string): LifeEventFile["sections"] {
  return (sound.lifeEvents[0]?.sections ?? []).map((section) => ({
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

function only(files: readonly LocaleFile[], { language, name }: LocaleFile): LocaleFile {
  const file = files.find((other) => other.language === language && other.name === name);
  if (file === undefined) throw new RangeError(`no ${name} in ${language}`);
  return file;
}
