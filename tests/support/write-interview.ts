import type { StartDayId } from "../../src/model/answers.ts";
import type { LifeEvent, StartDay, Topic } from "../../src/model/life-event.ts";
import { writeLifeEvent, type WrittenLifeEvent } from "./write-life-event.ts";

/** A small life event with an interview, as a test writes it down. */
export interface WrittenInterview extends WrittenLifeEvent {
  readonly topics: readonly WrittenTopic[];
  readonly startDays?: readonly StartDay[];
  /** By procedure: the start day from which its 14 days are counted. */
  readonly countedFrom?: Readonly<Record<string, StartDayId>>;
}

/** Questions unless it is a checklist; in the block of rare things only if it says so. */
export type WrittenTopic = Partial<Topic> & { readonly id: string; readonly rare?: true };

/** The life event a test has written down, with sections. */
export function writeInterview(written: WrittenInterview): LifeEvent {
  const lifeEvent = writeLifeEvent(written);
  const usual = written.topics.filter(({ rare }) => rare !== true);
  const rare = written.topics.filter((topic) => topic.rare === true);
  return {
    ...lifeEvent,
    procedures: lifeEvent.procedures.map((procedure) => {
      const from = written.countedFrom?.[procedure.id];
      if (from === undefined) return procedure;
      const within = { amount: 14, unit: "days" } as const;
      const deadline = { rule: "next-day-counts", within, from, closing: "none" } as const;
      return { ...procedure, deadline };
    }),
    startDays: written.startDays ?? [],
    sections: [
      { id: "usual", topics: usual.map(topicOf) },
      { id: "rare", rare: true, topics: rare.map(topicOf) },
    ],
  };
}

function topicOf({ id, form, facts, startDays }: WrittenTopic): Topic {
  return { id, form: form ?? "questions", facts: facts ?? [], startDays: startDays ?? [] };
}
