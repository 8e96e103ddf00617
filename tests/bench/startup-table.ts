/** What was measured, round after round, by what it is. */
export type Measured = ReadonlyMap<string, readonly number[]>;

/** A line of the table: what; the same on the bare page; how much it may be. Milliseconds, or KB for a heap. */
type Row = readonly [name: string, peer: string | undefined, limit: number | undefined];

const rows: readonly Row[] = [
  ["start screen: first paint", "bare: first paint", 700],
  ["start screen: largest paint", "bare: largest paint", 700],
  ["first question usable, opened at once", undefined, 2500],
  ["first question usable, by the explanation", undefined, 2500],
  ["blocked until then", undefined, 50],
  ["kept for use without a network", undefined, 10_000],
  ["heap after the first question, KB", "bare: heap, KB", 4096],
  ["started again offline, question usable", "bare: first paint without a line", 500],
  ["press to next question", "bare: press to new heading", 100],
  ["press to anything new (INP)", "bare: press to anything new", 100],
  // How much of it the rules take is measured on their own.
  ["scripts for one press", "bare: scripts for one press", undefined],
  ["key press to disk", "bare: key press to disk", 50],
];

/** The table of the start-up bench: for each line the median, what the bare page has, and the limit of the design. */
export function tabulate(measured: Measured): Readonly<Record<string, object>> {
  return Object.fromEntries(rows.map(([name, peer, limit]) => [name, cells(name, peer, limit)]));

  function cells(name: string, peer: string | undefined, limit = Number.NaN): object {
    const own = measured.get(name) ?? [];
    const others = (peer === undefined ? undefined : measured.get(peer)) ?? [];
    return {
      median: told(median(own)),
      least: told(Math.min(...own)),
      most: told(Math.max(...own)),
      "bare page": told(median(others)),
      ratio: others.length === 0 ? "" : (median(own) / median(others)).toFixed(2),
      limit: told(limit),
      "of the limit": Number.isNaN(limit) ? "" : `${((median(own) / limit) * 100).toFixed(0)} %`,
    };
  }
}

function told(value: number): string {
  return Number.isFinite(value) ? value.toFixed(value < 10 ? 1 : 0) : "";
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
