/** A piece of a text as it is shown. Pieces without a reading need none, or their reading is not known. */
export interface Segment {
  readonly text: string;
  /** In hiragana. */
  readonly reading?: string;
  /** A voice would read it otherwise than it is meant. */
  readonly isMisread?: true;
  /** A phrase begins with it: a line may end before it. */
  readonly beginsPhrase?: true;
}
