/** Something a resident wants to tell those who look after the catalogue, kept until it can be sent. */
export interface Note {
  /** Random. */
  readonly id: string;
  /** Id of the procedure it is about. */
  readonly procedure: string;
  readonly text: string;
  /** Language the text is written in, as in the address of the page. */
  readonly language: string;
  /** An instant, ISO 8601 in UTC. */
  readonly createdAt: string;
  /** Year and month of the catalogue it is about. */
  readonly catalogueAsOf: string;
}
