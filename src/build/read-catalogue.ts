import { readFileSync, readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { parse } from "yaml";
import {
  factSchema,
  impossibilitySchema,
  lifeEventSchema,
  officesSchema,
  paperSchema,
  procedureSchema,
  startDaySchema,
  type FactFile,
  type LifeEventFile,
  type ProcedureFile,
} from "../catalogue/schema.ts";

/** The whole catalogue as its files say it, each entry parsed. */
export interface Catalogue {
  readonly procedures: readonly ProcedureFile[];
  readonly facts: readonly FactFile[];
  readonly papers: readonly v.InferOutput<typeof paperSchema>[];
  readonly offices: readonly string[];
  readonly startDays: readonly v.InferOutput<typeof startDaySchema>[];
  readonly impossible: readonly v.InferOutput<typeof impossibilitySchema>[];
  readonly lifeEvents: readonly LifeEventFile[];
}

/** A file of the catalogue that does not have the shape it must have. */
class CatalogueFileError extends Error {
  readonly file: string;

  constructor(file: string, message: string) {
    super(`${file}: ${message}`);
    this.name = "CatalogueFileError";
    this.file = file;
  }
}

const catalogueFolder = fileURLToPath(new URL("../catalogue/", import.meta.url));

/** Reads every file of the catalogue. Throws a CatalogueFileError that names the file and the place of the fault. */
export function readCatalogue(folder: string = catalogueFolder): Catalogue {
  const read = <Schema extends v.GenericSchema>(
    file: string,
    schema: Schema,
  ): v.InferOutput<Schema> => parseFile(folder, file, schema);
  return {
    procedures: yamlFilesIn(join(folder, "procedures")).map((file) => {
      const procedure = read(file, procedureSchema);
      expectName(folder, file, procedure.id);
      return procedure;
    }),
    facts: yamlFilesIn(join(folder, "facts")).flatMap((file) => read(file, v.array(factSchema))),
    papers: read(join(folder, "documents.yaml"), v.array(paperSchema)),
    offices: read(join(folder, "offices.yaml"), officesSchema),
    startDays: read(join(folder, "start-days.yaml"), v.array(startDaySchema)),
    impossible: read(join(folder, "impossible.yaml"), v.array(impossibilitySchema)),
    lifeEvents: yamlFilesIn(join(folder, "life-events")).map((file) => {
      const lifeEvent = read(file, lifeEventSchema);
      expectName(folder, file, lifeEvent.id);
      return lifeEvent;
    }),
  };
}

/** Every YAML file below a folder, in a fixed order. */
function yamlFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => join(folder, name));
}

function parseFile<Schema extends v.GenericSchema>(
  folder: string,
  file: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const name = relative(folder, file);
  const parsed = v.safeParse(schema, parse(readFileSync(file, "utf8")));
  if (parsed.success) return parsed.output;
  const faults = parsed.issues.map(
    (issue) => `${v.getDotPath(issue) ?? "whole file"}: ${issue.message}`,
  );
  throw new CatalogueFileError(name, faults.join("; "));
}

function expectName(folder: string, file: string, id: string): void {
  if (basename(file, ".yaml") === id) return;
  throw new CatalogueFileError(relative(folder, file), `the id ${id} is not the file's name`);
}
