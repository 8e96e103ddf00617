import type { Simulation } from "./simulate.ts";

/** One life event in the table of all: means over the households, of the main block and of the one of rare things. */
export interface SimulationRow {
  readonly event: string;
  readonly households: number;
  readonly seed: number;
  readonly screens: number | null;
  readonly leastScreens: number | null;
  readonly ratio: number | null;
  readonly meanOfRatios: number | null;
  readonly rareScreens: number | null;
  readonly rareRatio: number | null;
  readonly screensUntilFirstApplies: number | null;
}

/** The line of one simulation. */
export function rowOf(simulation: Simulation): SimulationRow {
  const { event, households, seed, main, rare, screensUntilFirstApplies } = simulation;
  return {
    event,
    households,
    seed,
    screens: main.screens?.mean ?? null,
    leastScreens: main.leastScreens?.mean ?? null,
    ratio: main.ratio,
    meanOfRatios: main.meanOfRatios,
    rareScreens: rare.screens?.mean ?? null,
    rareRatio: rare.ratio,
    screensUntilFirstApplies: screensUntilFirstApplies?.mean ?? null,
  };
}

/** The rows as a JSON array with one row a line, to be read by people and programs. */
export function printTable(rows: readonly SimulationRow[]): string {
  return `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]`;
}
