/** What every note holds. */
interface NoteParts {
  /** Random. */
  readonly id: string;
  readonly text: string;
  /** Language the text is written in, as in the address of the page. */
  readonly language: string;
  /** An instant, ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** A mistake in what the catalogue says. */
export interface MistakeNote extends NoteParts {
  /** Id of the procedure it is about. */
  readonly procedure: string;
  /** Year and month of the catalogue it is about. */
  readonly catalogueAsOf: string;
}

/** Kinds of what can stand in somebody's way in the app itself. */
export const barriers = ["seeing", "hearing", "pressing", "words", "other"] as const;
export type Barrier = (typeof barriers)[number];

/** Something in the app that is hard to use. */
export interface BarrierNote extends NoteParts {
  readonly barrier: Barrier;
}

/** Something a resident wants to tell those who look after the guide, kept until it can be sent. */
export type Note = MistakeNote | BarrierNote;
