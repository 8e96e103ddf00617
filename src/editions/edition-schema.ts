import * as v from "valibot";
import { procedureSchema } from "../catalogue/schema.ts";

/** The version of the schema below. One that is greater was made for a newer app. */
export const knownFormat = 1;

const { entries: nation } = procedureSchema;
const { entries: nationalDeadline } = nation.deadline;
const id = nation.id;
const text = v.pipe(v.string(), v.nonEmpty());
const url = v.pipe(v.string(), v.url());
const factId = v.pipe(v.string(), v.regex(/^[a-z]+\.[a-z0-9_]+$/));
const factValue = v.union([v.boolean(), v.pipe(v.number(), v.integer()), v.string()]);
const phone = v.pipe(v.string(), v.regex(/^0\d{1,4}-\d{1,4}-\d{3,4}$/));
const base64url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/));

const day = nationalDeadline.notBefore.wrapped;

const localText = v.strictObject({ ja: text, en: v.exactOptional(text) });

const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const hours = v.array(
  v.strictObject({
    days: v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
      v.nonEmpty(),
    ),
    from: time,
    to: time,
  }),
);

const building = v.strictObject({
  id,
  name: localText,
  address: text,
  phone: v.exactOptional(phone),
  hours,
  closedDays: v.optional(v.array(day), []),
  wheelchair: v.exactOptional(v.boolean()),
  signLanguage: v.exactOptional(v.boolean()),
});

const counter = v.strictObject({
  id,
  building: id,
  office: id,
  name: localText,
  floor: v.exactOptional(text),
  window: v.exactOptional(text),
  hours: v.exactOptional(hours),
  booking: v.exactOptional(v.strictObject({ needed: v.boolean(), url: v.exactOptional(url) })),
  minutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  phone: v.exactOptional(phone),
});

/** Rules of which a municipality sets the period. */
const localRule = v.picklist([
  "day-one-counts",
  "next-day-counts",
  "calendar-next-day",
  "calendar-day-one",
]);

const localDeadline = v.union([
  v.strictObject({ date: day }),
  v.strictObject({
    rule: localRule,
    within: nationalDeadline.within.wrapped,
    from: id,
    closing: v.optional(nationalDeadline.closing, "unknown"),
  }),
]);

const document = nation.documents.item;

const change = v.strictObject({
  offered: v.exactOptional(v.literal(false)),
  name: v.exactOptional(localText),
  note: v.exactOptional(localText),
  office: v.exactOptional(id),
  counters: v.exactOptional(v.pipe(v.array(id), v.nonEmpty())),
  documents: v.exactOptional(
    v.strictObject({
      add: v.optional(v.array(document), []),
      remove: v.optional(v.array(id), []),
      replace: v.optional(v.record(id, document), {}),
    }),
  ),
  deadline: v.exactOptional(localDeadline),
  fee: v.exactOptional(nation.fee),
  online: v.exactOptional(v.strictObject({ url })),
  sources: v.exactOptional(nation.sources),
});

const own = v.strictObject({
  ...nation,
  examples: v.optional(nation.examples, []),
  words: v.strictObject({
    name: localText,
    plain: localText,
    summary: localText,
    who: v.exactOptional(localText),
    gives: v.exactOptional(localText),
    late: v.exactOptional(localText),
    tips: v.exactOptional(localText),
  }),
});

const paper = v.strictObject({ id, name: localText, get: v.exactOptional(localText) });

const extension = v.strictObject({
  procedures: v.union([v.literal("all"), v.pipe(v.array(id), v.nonEmpty())]),
  endingFrom: day,
  until: day,
  basis: text,
  source: nation.sources.item,
});

/** The file of a local edition: `editions/<code>.json`. What may be left out is empty. */
export const editionSchema = v.strictObject({
  format: v.literal(knownFormat),
  municipality: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  name: localText,
  sample: v.exactOptional(v.literal(true)),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  issuedOn: day,
  expiresOn: day,
  closedDays: v.optional(v.array(day), []),
  buildings: v.optional(v.array(building), []),
  counters: v.optional(v.array(counter), []),
  procedures: v.optional(v.record(id, change), {}),
  own: v.optional(v.array(own), []),
  papers: v.optional(v.array(paper), []),
  facts: v.optional(v.record(factId, factValue), {}),
  extensions: v.optional(v.array(extension), []),
  sealingKeys: v.optional(v.array(v.strictObject({ id, x: base64url, y: base64url })), []),
});

/** An edition as its file says it, before its names are held against the catalogue. */
export type EditionFile = v.InferOutput<typeof editionSchema>;
