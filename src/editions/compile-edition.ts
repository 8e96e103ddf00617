import {
  compileDocument,
  compileFee,
  compileProcedure,
  compileReference,
  compileSource,
} from "../catalogue/compile-procedure.ts";
import type { LocalEdition, OwnProcedure, ProcedureChange } from "../model/local-edition.ts";
import type { EditionFile } from "./edition-schema.ts";

type ChangeFile = EditionFile["procedures"][string];

/** An edition as the guide uses it. */
export function compileEdition(file: EditionFile): LocalEdition {
  const changes = Object.entries(file.procedures);
  return {
    ...file,
    procedures: Object.fromEntries(changes.map(([id, change]) => [id, compileChange(change)])),
    own: file.own.map(compileOwn),
    extensions: file.extensions.map(({ source, ...extension }) => ({
      ...extension,
      source: compileSource(source),
    })),
  };
}

function compileChange({ documents, fee, sources, ...change }: ChangeFile): ProcedureChange {
  return {
    ...change,
    ...(sources === undefined ? {} : { sources: sources.map(compileSource) }),
    ...(fee === undefined ? {} : { fee: compileFee(fee) }),
    ...(documents === undefined
      ? {}
      : {
          documents: {
            add: documents.add.map(compileDocument),
            remove: documents.remove,
            replace: Object.fromEntries(
              Object.entries(documents.replace).map(([key, document]) => [
                key,
                compileDocument(document),
              ]),
            ),
          },
        }),
  };
}

function compileOwn({ words, ...file }: EditionFile["own"][number]): OwnProcedure {
  return {
    lifeEvents: file.lifeEvents,
    // What a procedure says of others was held against the catalogue; `applyEdition` leaves out what is not offered.
    procedure: compileProcedure(file, () => true),
    reference: compileReference(file),
    sources: file.sources.map(compileSource),
    words,
  };
}
