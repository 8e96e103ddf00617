/** What can be wrong with the catalogue or its words. */
export type FaultKind =
  | "repeated-id"
  | "unknown-fact"
  | "unknown-option"
  | "outside-domain"
  /** A comparison that this type of fact does not allow, such as `deceased.age` alone. */
  | "wrong-comparison"
  | "unknown-paper"
  | "unknown-office"
  | "unknown-start-day"
  | "unknown-procedure"
  | "unknown-life-event"
  | "never-holds"
  /** Holds for everybody without being written as `always`. */
  | "always-holds"
  | "unused-fact"
  /** A fact that can change a result and is neither asked nor assumed. */
  | "fact-without-topic"
  | "fact-in-two-topics"
  /** Two entries with one name: the same thing under two ids. */
  | "same-procedure"
  | "same-paper"
  | "same-question"
  | "failing-example"
  | "without-example"
  | "without-source"
  /** The office does it of itself for everybody, and yet a paper or a way to hand it in is named. */
  | "handed-in-by-nobody"
  /** The last day lies before an event, and yet it moves on from a closed day. */
  | "closes-after-event"
  | "missing-text"
  /** A text that belongs to nothing in the catalogue. */
  | "orphan-text"
  /** A text that another language has and this one lacks. */
  | "missing-in-language";

/** One fault of the catalogue, by name. */
export interface CatalogueFault {
  readonly kind: FaultKind;
  /** The entry at fault, such as `procedures/nhi-loss` or `locales/en/death.json`. */
  readonly at: string;
  /** What is wrong there. */
  readonly what: string;
}
