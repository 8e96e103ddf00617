import * as v from "valibot";
import { runGuide } from "../../src/cli/run-guide.ts";

/** What the tests of the command look at in its output. */
const answerSchema = v.object({
  verdicts: v.array(
    v.object({
      procedure: v.string(),
      name: v.string(),
      verdict: v.string(),
      because: v.record(v.string(), v.unknown()),
      dueOn: v.nullable(v.string()),
    }),
  ),
  next: v.nullable(v.object({ screen: v.string(), facts: v.array(v.string()) })),
  edition: v.optional(v.record(v.string(), v.unknown())),
  plan: v.optional(
    v.object({
      isByKind: v.boolean(),
      visits: v.array(
        v.object({
          place: v.looseObject({ kind: v.string(), name: v.string() }),
          earliest: v.string(),
          latest: v.nullable(v.string()),
          when: v.pipe(v.string(), v.nonEmpty()),
          pace: v.picklist(["now", "this-week", "later"]),
          stops: v.array(
            v.object({
              office: v.string(),
              counter: v.optional(v.string()),
              procedures: v.array(v.object({ procedure: v.string(), name: v.string() })),
              say: v.string(),
              meaning: v.optional(v.string()),
            }),
          ),
          bag: v.array(
            v.looseObject({ paper: v.string(), name: v.string(), notes: v.array(v.string()) }),
          ),
          minutes: v.nullable(v.number()),
          late: v.array(v.string()),
          reasons: v.array(v.object({ kind: v.string(), text: v.pipe(v.string(), v.nonEmpty()) })),
        }),
      ),
      elsewhere: v.object({
        online: v.array(v.unknown()),
        post: v.array(v.unknown()),
        phone: v.array(v.object({ procedure: v.string(), name: v.string() })),
        nobody: v.array(v.unknown()),
        choose: v.array(v.object({ planned: v.string(), text: v.string() })),
      }),
    }),
  ),
});
export type ReadAnswer = v.InferOutput<typeof answerSchema>;

const thatDay = new Date("2026-11-20T15:00:00Z");

/** The answer to a command on Saturday, 21 November 2026. Throws where it complains. */
export async function askGuide(...args: readonly string[]): Promise<ReadAnswer> {
  const { output, complaint } = await runGuide(args, thatDay);
  if (complaint !== "") throw new Error(complaint);
  return v.parse(answerSchema, JSON.parse(output));
}

/** The one sentence in English with which a command is refused. Throws where it is answered. */
export async function complaintOfGuide(...args: readonly string[]): Promise<string> {
  const { complaint, exitCode } = await runGuide([...args, "--lang", "en"], thatDay);
  if (exitCode !== 2) throw new Error("the command was answered");
  return complaint.trimEnd();
}
