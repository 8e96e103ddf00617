import type { Condition } from "../model/condition.ts";
import type { Way } from "../model/journey.ts";
import type { Period } from "../model/life-event.ts";
import type { Assessment } from "./assessment.ts";

/** How something is done; by nobody where the office does it of itself. */
export type Channel = Way | "nobody";

/** What the registry of papers knows of one. */
export interface PaperTraits {
  readonly form?: "original" | "copy";
  /** It must not be older on the day of the visit. */
  readonly validFor?: Period;
  /** Procedures and kinds of office to get it from. */
  readonly gotFrom?: readonly string[];
}

/** What the resident has done and chosen, and what is known of procedures beside the catalogue. */
export interface Wishes {
  readonly isDone?: (procedure: string) => boolean;
  /** A visit unless it says otherwise, also where something could be done online. */
  readonly channelOf?: (assessment: Assessment) => Channel;
  /** Whether the resident has picked it among procedures that exclude one another. */
  readonly isChosen?: (procedure: string) => boolean;
  /** The move stays within one municipality: its two sides are the same place. */
  readonly staysInTown?: boolean;
  /** Days until what a procedure yields is there; 0 unless it says otherwise. */
  readonly waitDays?: (procedure: string) => number;
  /** False where the answers rule a condition out; a prerequisite under it is skipped then. */
  readonly canHold?: (condition: Condition) => boolean;
  readonly paperOf?: (paper: string) => PaperTraits | undefined;
}
