import * as v from "valibot";

/** What she has come by from the answers on: headings, and how much there is. */
const outcomeEntries = {
  result: v.string(),
  things: v.number(),
  plan: v.string(),
  visits: v.number(),
  /** She is told that there is nowhere to go. */
  isToldNoWay: v.boolean(),
  bag: v.string(),
  papers: v.number(),
};
export type Outcome = Readonly<v.InferOutput<v.ObjectSchema<typeof outcomeEntries, undefined>>>;

/** What she has come by from the start screen to the bag: headings, and how much there is. */
export const waySchema = v.object({
  start: v.string(),
  explanation: v.string(),
  questions: v.pipe(v.array(v.string()), v.readonly()),
  answers: v.string(),
  ...outcomeEntries,
  /** What went wrong on the page meanwhile, as the page itself can tell. */
  complaints: v.array(v.string()),
});
export type Way = v.InferOutput<typeof waySchema>;

/** What is there again when the page is opened anew. */
export const keptSchema = v.object({ heading: v.string(), ticked: v.number() });
export type Kept = v.InferOutput<typeof keptSchema>;
