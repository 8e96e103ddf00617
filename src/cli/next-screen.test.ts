import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { death, deathRules, imagineHouseholds, knowing } from "../../tests/support/death.ts";
import { lifeEvents } from "../../tests/support/local-editions.ts";
import { writeInterview } from "../../tests/support/write-interview.ts";
import { pensionerWithWifeAndHouse } from "../../tests/support/guide-command.ts";
import { rareFacts } from "../model/askable-facts.ts";
import { unknown, type Answers, type FactId } from "../model/answers.ts";
import { drawHousehold } from "../build/draw-household.ts";
import { seededRandom } from "../build/seeded-random.ts";
import { readCatalogue } from "../build/read-catalogue.ts";
import { learn } from "../rules/knowledge.ts";
import { openRuleBook } from "../rules/rule-book.ts";
import { decideAll } from "../rules/verdict.ts";
import { findNextScreen, type NextScreen } from "./next-screen.ts";

const { facts } = readCatalogue();

/** Answers screen after screen as `truth` does, no to what it leaves out; every screen with the answers before it. */
function askAll(
  truth: Answers,
  told: Answers = {},
): readonly { readonly screen: NextScreen | undefined; readonly answers: Answers }[] {
  const kinds = new Map(death.facts.map((fact) => [fact.id, fact.type]));
  const asked: { screen: NextScreen | undefined; answers: Answers }[] = [];
  const answers: Record<FactId, Answers[string]> = { ...told };
  for (;;) {
    const screen = findNextScreen(deathRules, answers);
    asked.push({ screen, answers: { ...answers } });
    if (screen === undefined) return asked;
    for (const fact of screen.facts) {
      answers[fact] = truth[fact] ?? (kinds.get(fact) === "boolean" ? false : unknown);
    }
  }
}

function countOf(verdict: string, answers: Answers): number {
  return [...decideAll(knowing(answers)).values()].filter((found) => found === verdict).length;
}

describe("the interview of a pensioner's widow, from the command line", () => {
  const screens = askAll(pensionerWithWifeAndHouse);

  it("is over after at most 18 screens, with the one that asks for the days and the three of rare things", () => {
    const daysOnly = 1;
    expect(screens.length - 1 + daysOnly).toBeLessThanOrEqual(18);
    expect(screens.at(-1)?.screen).toBeUndefined();
  });

  it("leaves no verdict open", () => {
    expect(countOf("undecided", screens.at(-1)?.answers ?? {})).toBe(0);
  });

  it("knows something that applies within the first six screens", () => {
    expect(countOf("applies", screens[6]?.answers ?? {})).toBeGreaterThan(0);
  });

  it("asks rare things last, on at most three screens", () => {
    const rare = new Set(rareFacts(death));
    const isRare = screens.flatMap(({ screen }) =>
      screen === undefined ? [] : [screen.facts.every((fact) => rare.has(fact))],
    );
    expect(isRare).toEqual(isRare.toSorted((a, b) => Number(a) - Number(b)));
    expect(isRare.filter(Boolean).length).toBeLessThanOrEqual(3);
  });
});

describe("the next screen", { timeout: 30_000 }, () => {
  it("asks only for what is left of a screen that was answered in part", () => {
    expect(findNextScreen(deathRules, { "deceased.age": 81 })).toEqual({
      screen: "death-person",
      facts: [
        "deceased.died_abroad",
        "deceased.foreign_national",
        "deceased.work_related_death",
        "deceased.disaster_death",
        "deceased.residence_document",
        "disaster.condolence_act_applied",
      ],
    });
    const told = { "deceased.age": 81, "deceased.foreign_national": false };
    expect(findNextScreen(deathRules, told)?.facts).not.toContain("deceased.residence_document");
  });

  it("does not ask again for what is not known", () => {
    const [first] = death.sections.flatMap(({ topics }) => topics);
    const answers = Object.fromEntries((first?.facts ?? []).map((fact) => [fact, unknown]));
    expect(first?.id).toBe("death-person");
    expect(findNextScreen(deathRules, answers)?.screen).toBe("death-family");
  });

  it("is called the second one of its topic where more than seven things matter", () => {
    const ids = Array.from({ length: 8 }, (_, at) => `x.thing${String(at)}`);
    const book = openRuleBook(
      writeInterview({
        facts: Object.fromEntries(ids.map((id) => [id, { type: "boolean" }])),
        applies: Object.fromEntries(ids.map((id, at) => [`claim-${String(at)}`, id])),
        topics: [{ id: "things", form: "checklist", facts: ids }],
      }),
    );
    const [first, second] = [ids.slice(0, 7), ids.slice(7)];
    expect(findNextScreen(book, {})).toEqual({ screen: "things", facts: first });
    const answers = Object.fromEntries(first.map((id) => [id, false]));
    expect(findNextScreen(book, answers)).toEqual({ screen: "things-2", facts: second });
  });

  it("takes into account what the file tells although the interview does not ask it", () => {
    const factsAfter = (told: Answers): readonly FactId[] =>
      askAll(pensionerWithWifeAndHouse, told).flatMap(({ screen }) => screen?.facts ?? []);
    expect(factsAfter({})).not.toContain("person.civil_servant");
    expect(factsAfter({ "household.children_under_18": true })).toContain("person.civil_servant");
  });

  it("does not ask what is known before the first question", () => {
    const next = findNextScreen(deathRules, { "deceased.age": 81 }, ["deceased.age"]);
    expect(next?.screen).toBe("death-person");
    expect(next?.facts).not.toContain("deceased.age");
  });

  it.each(lifeEvents)("leads to the end of $id with every verdict settled", (lifeEvent) => {
    const book = openRuleBook(lifeEvent);
    const household = drawHousehold(facts, lifeEvent, seededRandom(1));
    const answers: Record<FactId, Answers[string]> = {};
    for (let count = 0; ; count += 1) {
      expect(count).toBeLessThan(40);
      const screen = findNextScreen(book, answers);
      if (screen === undefined) break;
      for (const fact of screen.facts) answers[fact] = household[fact] ?? unknown;
    }
    const learnt = learn(book, answers);
    const verdicts = learnt.ok ? [...decideAll(learnt.value).values()] : [];
    expect(verdicts).toHaveLength(lifeEvent.procedures.length);
    expect(verdicts).not.toContain("undecided");
  });

  it("comes to an end for every household, never empty, never with a fact that was answered", () => {
    const households = imagineHouseholds(40);
    const doubts = fc.array(fc.constantFrom(...death.facts.map(({ id }) => id)), { maxLength: 30 });
    fc.assert(
      fc.property(fc.constantFrom(...households), doubts, (household, doubted) => {
        const truth = { ...household, ...Object.fromEntries(doubted.map((id) => [id, unknown])) };
        for (const { screen, answers } of askAll(truth)) {
          if (screen === undefined) continue;
          expect(screen.facts).not.toEqual([]);
          expect(screen.facts.filter((fact) => fact in answers)).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("goes on from answers given in any order, until every verdict that can be settled is", () => {
    const households = imagineHouseholds(10);
    fc.assert(
      fc.property(
        fc.constantFrom(...households),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 200, maxLength: 200 }),
        (household, chances) => {
          const given = Object.entries(household).filter((_, at) => (chances[at] ?? 0) < 0.3);
          const answers: Record<FactId, Answers[string]> = Object.fromEntries(given);
          for (let count = 0; ; count += 1) {
            expect(count).toBeLessThan(40);
            const screen = findNextScreen(deathRules, answers);
            if (screen === undefined) break;
            for (const fact of screen.facts) answers[fact] = household[fact] ?? unknown;
          }
          expect(countOf("undecided", answers)).toBe(0);
        },
      ),
      { numRuns: 15 },
    );
  });
});
