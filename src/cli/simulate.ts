import { drawHousehold } from "../build/draw-household.ts";
import { seededRandom } from "../build/seeded-random.ts";
import type { FactFile } from "../catalogue/schema.ts";
import { mostOnAScreen } from "../interview/most-on-a-screen.ts";
import type { FactId } from "../model/answers.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { askHousehold, type AskedInterview } from "./ask-household.ts";
import { distributionOf, meanOf, type Distribution } from "./distribution.ts";
import { indispensableFacts } from "./indispensable-facts.ts";

/** What `guide <life event> --simulate` prints; null where there was nothing to count. */
export interface Simulation {
  readonly event: string;
  readonly households: number;
  readonly seed: number;
  readonly main: BlockSpread;
  readonly rare: BlockSpread;
  readonly screensUntilFirstApplies: Distribution | null;
}

/** One block of the interview over all households. */
export interface BlockSpread {
  readonly screens: Distribution | null;
  readonly facts: Distribution | null;
  readonly indispensable: Distribution | null;
  readonly leastScreens: Distribution | null;
  /** Mean of `screens` / mean of `leastScreens`, to three decimals. */
  readonly ratio: number | null;
  /** Mean of screens / leastScreens over the households that need a screen at all. */
  readonly meanOfRatios: number | null;
}

/** Draws households by lot, asks each of them everything, and counts. The same seed gives the same result. */
export function simulate(
  book: RuleBook,
  facts: readonly FactFile[],
  households: number,
  seed: number,
): Simulation {
  const random = seededRandom(seed);
  const interviews = Array.from({ length: households }, () =>
    askHousehold(book, drawHousehold(facts, book.lifeEvent, random)),
  );
  const indispensable = interviews.map(({ answers }) => indispensableFacts(book, answers));
  const spread = (isRare: boolean): BlockSpread =>
    spreadOf(
      interviews.map((interview, at) => countBlock(interview, indispensable[at] ?? [], isRare)),
    );
  const first = interviews.flatMap(
    ({ screensUntilFirstApplies }) => screensUntilFirstApplies ?? [],
  );
  return {
    event: book.lifeEvent.id,
    households,
    seed,
    main: spread(false),
    rare: spread(true),
    screensUntilFirstApplies: distributionOf(first) ?? null,
  };
}

/** One block of one interview. */
interface BlockCount {
  readonly screens: number;
  readonly facts: number;
  readonly indispensable: number;
  readonly leastScreens: number;
}

function countBlock(
  interview: AskedInterview,
  indispensable: readonly FactId[],
  isRare: boolean,
): BlockCount {
  const screens = interview.screens.filter((screen) => screen.isRare === isRare);
  const bySection = new Map<string, number>();
  for (const { section, facts, days } of screens) {
    // A day decides a deadline and is asked only where that deadline may concern the household.
    const needed = facts.filter((fact) => indispensable.includes(fact)).length + days;
    bySection.set(section, (bySection.get(section) ?? 0) + needed);
  }
  const needed = [...bySection.values()];
  return {
    screens: screens.length,
    facts: sum(screens.map(({ facts }) => facts.length)),
    indispensable: sum(needed),
    leastScreens: sum(needed.map((count) => Math.ceil(count / mostOnAScreen))),
  };
}

function spreadOf(counts: readonly BlockCount[]): BlockSpread {
  const spread = (part: keyof BlockCount): Distribution | null =>
    distributionOf(counts.map((count) => count[part])) ?? null;
  const ratios = counts
    .filter(({ leastScreens }) => leastScreens > 0)
    .map(({ screens, leastScreens }) => screens / leastScreens);
  return {
    screens: spread("screens"),
    facts: spread("facts"),
    indispensable: spread("indispensable"),
    leastScreens: spread("leastScreens"),
    ratio: ratioOf(
      sum(counts.map(({ screens }) => screens)),
      sum(counts.map(({ leastScreens }) => leastScreens)),
    ),
    meanOfRatios: meanOf(ratios) ?? null,
  };
}

function ratioOf(screens: number, leastScreens: number): number | null {
  return leastScreens === 0 ? null : Math.round((1000 * screens) / leastScreens) / 1000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
