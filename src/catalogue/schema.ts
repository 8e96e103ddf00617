import * as v from "valibot";
import { isCalendarDate } from "../model/calendar-date.ts";
import type { Condition } from "../model/condition.ts";
import { parseCondition } from "../rules/parse-condition.ts";

/** Text of the rule language, read into a condition; a fault is named with its place. */
const conditionSchema = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Condition => {
    const parsed = parseCondition(dataset.value);
    if (parsed.ok) return parsed.value;
    const { expected, found, at } = parsed.problem;
    addIssue({
      message: `at character ${String(at)} of "${dataset.value}": expected ${expected}, found ${found}`,
    });
    return NEVER;
  }),
);

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is English kebab-case"));
const factId = v.pipe(v.string(), v.regex(/^[a-z]+\.[a-z0-9_]+$/, "a fact id is subject.name"));
const factValue = v.union([v.boolean(), v.pipe(v.number(), v.integer()), v.string()]);
const yearMonth = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, "a month is written YYYY-MM"));
const text = v.pipe(v.string(), v.nonEmpty());
const wholeNumber = v.pipe(v.number(), v.integer());

const periodSchema = v.pipe(
  v.string(),
  v.regex(/^\d+ (days|months|years)$/, 'a period is written "14 days"'),
  v.transform((written) => {
    const [amount, unit] = written.split(" ");
    return { amount: Number(amount), unit: v.parse(v.picklist(["days", "months", "years"]), unit) };
  }),
);

const calendarDateSchema = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    if (isCalendarDate(dataset.value)) return dataset.value;
    addIssue({ message: `${dataset.value} is no day of the calendar` });
    return NEVER;
  }),
);

const deadlineSchema = v.strictObject({
  rule: v.picklist([
    "day-one-counts",
    "next-day-counts",
    "calendar-next-day",
    "calendar-day-one",
    "limitation",
    "limitation-day-one",
    "calendar-then-month-end",
    "calendar-day-one-then-month-end",
    "calendar-then-year-end",
    "by-day",
    "before-event",
    "days-before",
    "look-back",
    "announced",
    "asap",
    "none",
  ]),
  within: v.optional(periodSchema),
  from: v.optional(id),
  closing: v.picklist(["next-open-day", "none", "unknown"]),
  sure: v.optional(v.literal(false)),
  lapses: v.optional(v.picklist(["whole", "older-parts"])),
  notBefore: v.optional(calendarDateSchema),
  /** The first day on which one can apply, counted back from a start day. */
  opens: v.optional(v.strictObject({ within: periodSchema, before: id })),
  /** The municipality sets the period or the day; its edition may give it. */
  local: v.optional(v.literal(true)),
  basis: text,
  closingBasis: text,
});

const officeUnderConditionSchema = v.strictObject({ office: id, when: conditionSchema });

const documentSchema = v.strictObject({
  paper: id,
  /** Where a procedure names one paper twice: the key of the second one's own words. */
  key: v.optional(id),
  when: v.union([v.literal("sometimes"), conditionSchema]),
  /** In a move: needed in the municipality one leaves or in the one one arrives at only. */
  side: v.optional(v.picklist(["old", "new"])),
});

/** What has to be done before: a need that does not apply to the household is skipped. */
const afterSchema = v.strictObject({
  procedure: id,
  /** It helps, or is needed in some cases only. */
  optional: v.optional(v.literal(true)),
  when: v.optional(conditionSchema),
  /** Days until what it yields is there, where a source of the procedure says so; the longest it names. */
  waitDays: v.optional(v.pipe(wholeNumber, v.minValue(1))),
});

const sourceSchema = v.strictObject({
  title: text,
  url: v.pipe(v.string(), v.url()),
  /** The file within a collection of laws. */
  file: v.optional(text),
  readOn: yearMonth,
  asOf: v.optional(yearMonth),
});

const exampleSchema = v.strictObject({
  household: text,
  answers: v.record(factId, factValue),
  verdict: v.picklist(["applies", "doesNotApply", "undecided"]),
});

/** One file of `procedures/<office>/<id>.yaml`. */
export const procedureSchema = v.strictObject({
  id,
  kind: v.picklist(["duty", "benefit", "change", "return", "protect"]),
  lifeEvents: v.pipe(v.array(id), v.nonEmpty()),
  office: id,
  officeInstead: v.optional(v.array(officeUnderConditionSchema)),
  officeToo: v.optional(v.array(officeUnderConditionSchema)),
  appliesWhen: conditionSchema,
  /** In a move between two municipalities: where it is done. */
  side: v.optional(v.picklist(["old", "new", "both"])),
  /** Procedures of which only one can be chosen. */
  alternatives: v.optional(v.pipe(v.array(id), v.nonEmpty())),
  after: v.optional(v.pipe(v.array(afterSchema), v.nonEmpty())),
  deadline: deadlineSchema,
  documents: v.array(documentSchema),
  proxy: v.picklist(["yes", "with-letter", "no", "unknown"]),
  /** Yen, or that it varies. */
  fee: v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.literal("varies")]),
  online: v.picklist(["no", "yes", "partly", "by-municipality", "unknown"]),
  /** Only where a source says so; by-municipality: some towns take it by post. */
  post: v.optional(v.picklist(["yes", "by-municipality"])),
  /** Only where nothing at all is handed in: the office does it of itself. */
  byOffice: v.optional(conditionSchema),
  seeAlso: v.optional(v.array(id)),
  sources: v.array(sourceSchema),
  confidence: v.picklist(["high", "medium", "low"]),
  /** For editors of the catalogue; not shown. */
  notes: v.optional(text),
  examples: v.array(exampleSchema),
});
export type ProcedureFile = v.InferOutput<typeof procedureSchema>;

const shares = v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(1)));

const factBase = {
  id: factId,
  askIf: v.optional(conditionSchema),
  otherwise: v.optional(factValue),
  local: v.optional(v.literal(true)),
  /** A lasting trait that may be kept for next time. */
  trait: v.optional(v.literal(true)),
  sensitive: v.optional(v.literal(true)),
};

/** One entry of `facts/<subject>.yaml`. `prior` is a guess used only to simulate households. */
export const factSchema = v.variant("type", [
  v.strictObject({
    ...factBase,
    type: v.literal("boolean"),
    prior: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  v.strictObject({
    ...factBase,
    type: v.literal("choice"),
    options: v.pipe(v.array(v.string()), v.minLength(2)),
    prior: shares,
  }),
  v.strictObject({
    ...factBase,
    type: v.literal("number"),
    unit: v.picklist(["years", "people", "days", "grams"]),
    min: v.pipe(v.number(), v.integer()),
    max: v.pipe(v.number(), v.integer()),
    atMost: v.optional(factId),
    prior: shares,
  }),
]);
export type FactFile = v.InferOutput<typeof factSchema>;

/** One entry of `documents.yaml`. */
export const paperSchema = v.strictObject({
  id,
  kind: v.picklist(["identity", "certificate", "form", "account", "other"]),
  form: v.optional(v.picklist(["original", "copy"])),
  /** Procedure or kind of office to get it from first. */
  gotFrom: v.optional(v.array(id)),
});

/** How a start day follows from others, or from the year: see `Derivation` in the model. */
const derivationSchema = v.union([
  v.strictObject({ firstOfMonthAfter: id }),
  v.strictObject({ endOfMonthOf: id }),
  v.strictObject({ reaches: v.strictObject({ day: id, age: wholeNumber }) }),
  v.strictObject({
    after: v.strictObject({
      day: id,
      years: v.optional(wholeNumber),
      months: v.optional(wholeNumber),
      days: v.optional(wholeNumber),
    }),
  }),
  v.strictObject({ latestOf: v.pipe(v.array(id), v.minLength(2)) }),
  v.strictObject({
    yearly: v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/, "a day of the year is MM-DD")),
  }),
  v.strictObject({ yearlyMonthEndOf: id }),
  v.strictObject({ firstMay31HeldOnApril1After: id }),
]);

/** One entry of `start-days.yaml`. */
export const startDaySchema = v.strictObject({
  id,
  sameAs: v.optional(id),
  inLifeEvent: v.optional(v.record(id, id)),
  derived: v.optional(derivationSchema),
  monthOnly: v.optional(v.literal(true)),
  notAfterToday: v.optional(v.literal(true)),
  notBefore: v.optional(id),
});

/** One entry of `impossible.yaml`. */
export const impossibilitySchema = v.strictObject({
  id,
  when: conditionSchema,
  reason: text,
  exception: v.optional(text),
});

/** One file of `life-events/<id>.yaml`. */
export const lifeEventSchema = v.strictObject({
  id,
  assume: v.record(factId, factValue),
  sections: v.array(
    v.strictObject({
      id,
      rare: v.optional(v.literal(true)),
      topics: v.array(
        v.strictObject({
          id,
          form: v.picklist(["questions", "checklist"]),
          facts: v.optional(v.array(factId), []),
          startDays: v.optional(v.array(id), []),
        }),
      ),
    }),
  ),
});
export type LifeEventFile = v.InferOutput<typeof lifeEventSchema>;

export const officesSchema = v.array(id);
