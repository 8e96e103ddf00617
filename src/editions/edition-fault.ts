/** Names and places from the top of the file: `["counters", 2, "office"]`. */
export type EditionPath = readonly (string | number)[];

/** What can be wrong with an edition that is JSON. */
export type EditionFaultKind =
  | "missing"
  /** A name that has no place there. */
  | "surplus"
  | "wrong-value"
  | "unreadable-condition"
  | "repeated-id"
  /** The id of an own procedure or paper that the nation uses already. */
  | "taken-id"
  | "unknown-life-event"
  | "unknown-procedure"
  | "unknown-fact"
  /** The catalogue knows the fact, but a life event in which the procedure stands does not. */
  | "fact-elsewhere"
  | "unknown-option"
  | "outside-domain"
  /** A comparison that this type of fact does not allow. */
  | "wrong-comparison"
  /** A fact about a person, which no municipality can answer. */
  | "not-local"
  | "unknown-office"
  | "unknown-paper"
  /** A key that the national procedure has no paper under. */
  | "unknown-document"
  | "unknown-start-day"
  | "unknown-building"
  | "unknown-counter"
  /** A last day set by national law. */
  | "national-deadline"
  /** A counting rule without a period, or with one in the wrong unit. */
  | "wrong-period"
  | "closes-before-it-opens"
  | "expires-before-issue"
  /** A sample with the code of a real place, or an edition for a place that is none. */
  | "wrong-municipality";

/** One fault of an edition, by name and place. */
export interface EditionFault {
  readonly kind: EditionFaultKind;
  readonly at: EditionPath;
  /** What stands there, or what is meant. */
  readonly what: string;
}
