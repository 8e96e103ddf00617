import { describe, expect, it } from "vitest";
import { openRuleBook } from "../rules/rule-book.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { simulate } from "./simulate.ts";

const { lifeEvents, facts } = await loadCatalogue();
const mostAboveLeast = 1.15;

describe("the screens of 60 households", { timeout: 60_000 }, () => {
  it.each(lifeEvents)(
    "of $id are at most 15 % more than what could carry their facts",
    (lifeEvent) => {
      const { main, rare } = simulate(openRuleBook(lifeEvent), facts, 60, 1);
      const [screens, least] = [main.screens?.mean ?? Infinity, main.leastScreens?.mean ?? 0];
      expect(screens / least).toBeLessThanOrEqual(mostAboveLeast);
      expect(main.ratio).toBeCloseTo(screens / least, 1);
      expect(rare.ratio ?? 1).toBeLessThanOrEqual(mostAboveLeast);
    },
  );
});
