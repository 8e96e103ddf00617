import type { FactFile } from "../catalogue/schema.ts";
import type { FactId, FactValue } from "../model/answers.ts";
import { factsIn, type Condition } from "../model/condition.ts";
import type { Fact, LifeEvent } from "../model/life-event.ts";
import { compares } from "../rules/fact-space.ts";

/** Everything one imagined household would answer, by fact. */
export type Household = Readonly<Record<FactId, FactValue>>;

const mostTries = 200;

/**
 * An imagined household for a life event, drawn fact by fact from the `prior`s, parents first. It obeys the catalogue:
 * without its parent a fact takes its `otherwise` or stays out, nothing impossible, no number above its limit.
 * Facts the event assumes stay out. Throws where the catalogue leaves no household to draw.
 */
export function drawHousehold(
  facts: readonly FactFile[],
  lifeEvent: LifeEvent,
  random: () => number,
): Household {
  const priors = new Map(facts.map((fact) => [fact.id, fact]));
  const order = parentsFirst(lifeEvent.facts);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const household = drawOnce(order, priors, lifeEvent, random);
    if (household === undefined) continue;
    return Object.fromEntries(
      Object.entries(household).filter(([fact]) => !(fact in lifeEvent.assume)),
    );
  }
  throw new RangeError(`no household fits the facts of ${lifeEvent.id}`);
}

/** One try; undefined where a fact is left without a possible value by those drawn before. */
function drawOnce(
  order: readonly Fact[],
  priors: ReadonlyMap<FactId, FactFile>,
  lifeEvent: LifeEvent,
  random: () => number,
): Household | undefined {
  const household: Record<FactId, FactValue> = { ...lifeEvent.assume };
  for (const fact of order) {
    if (fact.id in household) continue;
    const isAsked = fact.askIf === undefined || holds(fact.askIf, household) !== false;
    if (!isAsked && fact.otherwise === undefined) continue;
    const prior = priors.get(fact.id);
    if (prior === undefined) throw new RangeError(`${fact.id} has no prior`);
    const draw = (): FactValue =>
      isAsked || fact.otherwise === undefined ? drawValue(prior, random) : fact.otherwise;
    household[fact.id] = draw();
    for (let tries = 0; !isPossible(household, fact, lifeEvent); tries += 1) {
      if (tries > mostTries) return undefined;
      household[fact.id] = draw();
    }
  }
  return household;
}

function isPossible(household: Household, fact: Fact, { impossible }: LifeEvent): boolean {
  const limit = fact.type === "number" && fact.atMost !== undefined && household[fact.atMost];
  const value = household[fact.id];
  if (typeof limit === "number" && typeof value === "number" && value > limit) return false;
  return impossible.every(({ when }) => holds(when, household) !== true);
}

/** Whether a condition holds; undefined where a fact that decides it has no value. */
function holds(condition: Condition, household: Household): boolean | undefined {
  if ("always" in condition) return true;
  if ("not" in condition) {
    const inner = holds(condition.not, household);
    return inner === undefined ? undefined : !inner;
  }
  if ("fact" in condition) {
    const value = household[condition.fact];
    return value === undefined ? undefined : compares(value, condition);
  }
  const settles = "any" in condition;
  const parts = "any" in condition ? condition.any : condition.all;
  const found = parts.map((part) => holds(part, household));
  if (found.includes(settles)) return settles;
  return found.includes(undefined) ? undefined : !settles;
}

function drawValue(prior: FactFile, random: () => number): FactValue {
  if (prior.type === "boolean") return random() < prior.prior;
  const drawn = drawByShare(prior.prior, random);
  if (prior.type === "choice") return drawn;
  const [from, to] = drawn.split("-").map(Number);
  if (from === undefined || to === undefined) throw new RangeError(`${prior.id}: ${drawn}`);
  return from + Math.floor(random() * (to - from + 1));
}

function drawByShare(shares: Readonly<Record<string, number>>, random: () => number): string {
  const entries = Object.entries(shares).filter(([, share]) => share > 0);
  const total = entries.reduce((sum, [, share]) => sum + share, 0);
  let left = random() * total;
  for (const [name, share] of entries) {
    left -= share;
    if (left < 0) return name;
  }
  const last = entries.at(-1);
  if (last === undefined) throw new RangeError("shares without a positive one");
  return last[0];
}

/** The facts in an order in which each stands after those that decide about it. */
function parentsFirst(facts: readonly Fact[]): readonly Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const ordered = new Set<Fact>();
  const begun = new Set<FactId>();
  const visit = (id: FactId): void => {
    const fact = byId.get(id);
    if (fact === undefined || begun.has(id)) return;
    begun.add(id);
    if (fact.askIf !== undefined) factsIn(fact.askIf).forEach(visit);
    if (fact.type === "number" && fact.atMost !== undefined) visit(fact.atMost);
    ordered.add(fact);
  };
  byId.forEach((_, id) => visit(id));
  return [...ordered];
}
