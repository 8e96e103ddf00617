import type { LifeEventId } from "../model/life-event-ids.ts";
import type { PackedPhrases } from "./pack-phrases.ts";

/** The life events that something belongs to; the first is the one it is explained under. */
export type LifeEventsOf = readonly [LifeEventId, ...(readonly LifeEventId[])];

/** What a search may find. A procedure carries its words, so that a list of hits waits for no other file. */
export type SearchTarget =
  | { readonly kind: "event"; readonly id: LifeEventId; readonly lifeEvents: LifeEventsOf }
  | ({ readonly kind: "procedure" } & SearchedProcedure);

/** A procedure as the catalogue and its words say it. */
export interface SearchedProcedure {
  readonly id: string;
  readonly lifeEvents: LifeEventsOf;
  /** As staff will say it. */
  readonly name: string;
  /** In plain words. */
  readonly plain: string;
}

/** How residents speak of things: `locales/<language>/search.json`. */
export interface EverydayWords {
  /** Words that mean the same here, under the one that stands for all of them. A word may stand under several. */
  readonly same: Readonly<Record<string, readonly string[]>>;
  /** Words that tell nothing about what happened, such as "what should I do". */
  readonly ignored: readonly string[];
  /** What residents say when this happened, by life event. */
  readonly events: Readonly<Record<string, readonly string[]>>;
  /** What residents say when they mean this procedure. */
  readonly procedures: Readonly<Record<string, readonly string[]>>;
}

/** The words that a query is read with. */
export interface Vocabulary {
  readonly language: string;
  readonly same: EverydayWords["same"];
  readonly ignored: EverydayWords["ignored"];
}

/** Everything a search in one language needs, as data: made by the build, opened on the phone. */
export interface SearchIndex {
  readonly vocabulary: Vocabulary;
  readonly targets: readonly SearchTarget[];
  /** What each phrase of the index leads to: places in `targets`. */
  readonly leadsTo: readonly number[];
  /** How many phrases, from the first on, are what residents say; the others are what a procedure is called. */
  readonly spoken: number;
  readonly phrases: PackedPhrases;
}
