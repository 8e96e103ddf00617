import * as v from "valibot";
import { failure, success, type Result } from "../model/result.ts";
import { barriers, type Note } from "./note.ts";
import {
  collectLosses,
  instantSchema,
  isRecord,
  nameSchema,
  read,
  type Restored,
} from "./restore-parts.ts";

/** Why no note can be made of it. */
export type RestoreNoteProblem =
  | { readonly kind: "not-a-record" }
  | { readonly kind: "no-id" }
  | { readonly kind: "no-text" };

const barrierSchema = v.picklist(barriers);

/**
 * The one door for notes that come off a disk. It never throws, and keeps the text whatever else is lost. What names a
 * barrier is about the app, everything else about a procedure.
 */
export function restoreNote(found: unknown): Result<Restored<Note>, RestoreNoteProblem> {
  if (!isRecord(found)) return failure({ kind: "not-a-record" });
  const id = read(nameSchema, found["id"]);
  if (id === undefined) return failure({ kind: "no-id" });
  const text = read(v.string(), found["text"]);
  if (text === undefined) return failure({ kind: "no-text" });

  const { setAside, lose } = collectLosses();
  const short = (field: "procedure" | "language" | "catalogueAsOf"): string => {
    const value = read(v.string(), found[field]);
    if (value === undefined) lose(field);
    return value ?? "";
  };
  const written = (): { language: string; createdAt: string } => {
    const language = short("language");
    const createdAt = read(instantSchema, found["createdAt"]);
    if (createdAt === undefined) lose("createdAt");
    return { language, createdAt: createdAt ?? new Date(0).toISOString() };
  };
  if ("barrier" in found) {
    const barrier = read(barrierSchema, found["barrier"]);
    if (barrier === undefined) lose("barrier");
    const content: Note = { id, barrier: barrier ?? "other", text, ...written() };
    return success({ content, setAside });
  }
  const content: Note = {
    id,
    procedure: short("procedure"),
    text,
    ...written(),
    catalogueAsOf: short("catalogueAsOf"),
  };
  return success({ content, setAside });
}
