import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { parse } from "yaml";
import { officesSchema, paperSchema } from "../../src/catalogue/schema.ts";
import { loadCatalogue } from "../../src/cli/load-catalogue.ts";
import { namesOf } from "../../src/editions/catalogue-names.ts";
import type { EditionFault } from "../../src/editions/edition-fault.ts";
import { readEdition } from "../../src/editions/read-edition.ts";
import type { LifeEvent } from "../../src/model/life-event.ts";
import type { LocalEdition } from "../../src/model/local-edition.ts";

/** Every life event of the nation. */
export const { lifeEvents } = await loadCatalogue();

/** What an edition may name. */
export const nationalNames = namesOf(
  lifeEvents,
  v.parse(officesSchema, readYaml("offices.yaml")),
  v.parse(v.array(paperSchema), readYaml("documents.yaml")).map(({ id }) => id),
);

/** The sample edition as its file has it. */
export const sampleText = readFileSync(
  fileURLToPath(new URL("../../src/server/editions/999999.json", import.meta.url)),
  "utf8",
);

export const sampleEdition = readWell(sampleText);

/** The parts that an edition must have, for a place that is none. */
export const emptyFile = {
  format: 1,
  municipality: "999999",
  name: { ja: "みほん市" },
  sample: true,
  version: 1,
  issuedOn: "2026-11-21",
  expiresOn: "2027-11-21",
};

/** A procedure of a municipality's own, as its file has it: it applies to everybody after a death. */
export const ownProcedureFile = {
  id: "own-procedure",
  kind: "benefit",
  lifeEvents: ["death"],
  office: "water",
  appliesWhen: "always",
  deadline: { rule: "none", closing: "none", basis: "要綱", closingBasis: "ない" },
  documents: [],
  proxy: "yes",
  fee: 0,
  online: "no",
  sources: [],
  confidence: "low",
  words: { name: { ja: "名" }, plain: { ja: "文" }, summary: { ja: "文" } },
};

/** An edition with these parts and nothing else. Throws where it has a fault. */
export function writeEdition(parts: Readonly<Record<string, unknown>> = {}): LocalEdition {
  return readWell(JSON.stringify({ ...emptyFile, ...parts }));
}

/** The faults of an edition with these parts. */
export function faultsOf(parts: Readonly<Record<string, unknown>>): readonly EditionFault[] {
  const read = readEdition(JSON.stringify({ ...emptyFile, ...parts }), nationalNames);
  return !read.ok && read.problem.kind === "faulty" ? read.problem.faults : [];
}

/** A life event of the nation. Throws where there is none of this name. */
export function eventNamed(id: string): LifeEvent {
  const found = lifeEvents.find((lifeEvent) => lifeEvent.id === id);
  if (found === undefined) throw new RangeError(`no life event ${id}`);
  return found;
}

function readWell(text: string): LocalEdition {
  const read = readEdition(text, nationalNames);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

function readYaml(name: string): unknown {
  const file = fileURLToPath(new URL(`../../src/catalogue/${name}`, import.meta.url));
  return parse(readFileSync(file, "utf8"));
}
