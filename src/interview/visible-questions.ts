import type { Answers, FactId, FactValue } from "../model/answers.ts";
import { learnMore, type Knowledge } from "../rules/knowledge.ts";
import { relevantStartDays } from "./relevant-start-days.ts";
import { remember } from "../rules/remember.ts";
import { mostOnAScreen } from "./most-on-a-screen.ts";
import type { Step } from "./walk.ts";
import { isWorthAsking, mayBeAsked, parentsOf } from "./worth-asking.ts";

/** What a screen shows while it is being filled in. */
export interface VisibleQuestions {
  readonly facts: readonly FactId[];
  readonly startDays: readonly string[];
}

/**
 * The questions of a screen to show, given what is already marked on it. A question that depends on another one of
 * the same screen appears when that one makes it matter, as far as there is room; a list to tick never loses an item
 * under the finger but those whose parent was unticked.
 */
export function visibleQuestions(step: Step, marked: Answers): VisibleQuestions {
  let knowledge = step.before;
  const shown = new Set<FactId>();
  // Shown without an answer yet, or hidden until such a one is answered.
  const open = new Set<FactId>();
  const look = (fact: FactId): void => {
    if (parentsOf(knowledge, fact).some((parent) => open.has(parent))) {
      open.add(fact);
      return;
    }
    const isTick = isTicked(step, fact);
    if (!(isTick ? mayBeAsked : isWorthAsking)(knowledge, fact)) return;
    shown.add(fact);
    const value = marked[fact] ?? (isTick ? false : undefined);
    if (value === undefined) open.add(fact);
    else knowledge = learnMore(knowledge, { [fact]: value }) ?? knowledge;
  };
  // An answer can make a question above it matter after all, so until no other one appears.
  for (let before = -1; before < shown.size;) {
    before = shown.size;
    step.facts.filter((fact) => !shown.has(fact)).forEach(look);
  }
  const facts = step.facts.filter((fact) => shown.has(fact));
  const inRoom = new Set(
    [...standing(step, facts), ...waiting(step, facts)].slice(0, mostOnAScreen),
  );
  return {
    facts: facts.filter((fact) => inRoom.has(fact)),
    startDays:
      open.size === 0
        ? relevantStartDays(knowledge, step.startDays).slice(0, mostOnAScreen - inRoom.size)
        : [],
  };
}

/** The facts of a screen in the order in which they stand on it. */
export interface ScreenLayout {
  readonly beforeList: readonly FactId[];
  readonly list: readonly FactId[];
  /** Questions that appear with an answer: below what brings them up. */
  readonly afterList: readonly FactId[];
}

/** Where the facts that a screen shows stand on it. */
export function layOut(step: Step, facts: readonly FactId[]): ScreenLayout {
  const asked = facts.filter((fact) => !isTicked(step, fact));
  return {
    beforeList: standing(step, asked),
    list: facts.filter((fact) => isTicked(step, fact)),
    afterList: waiting(step, asked),
  };
}

/** Whether a fact is an item of the screen's list to tick: one alone is asked as a question. */
export function isTicked(step: Step, fact: FactId): boolean {
  return tickedItems(step).has(fact);
}

const tickedItems = remember(({ topic, facts, before }: Step): ReadonlySet<FactId> => {
  const items = facts.filter((fact) => isYesOrNo(before, fact));
  return new Set(topic.form === "checklist" && items.length > 1 ? items : []);
});

function isYesOrNo({ book }: Knowledge, fact: FactId): boolean {
  return book.lifeEvent.facts[book.space.placeOf(fact)]?.type === "boolean";
}

/** The questions of a screen that hang on no other one of it. */
function standing(step: Step, facts: readonly FactId[]): readonly FactId[] {
  return facts.filter((fact) => !hangsOnAnother(step, fact));
}

function waiting(step: Step, facts: readonly FactId[]): readonly FactId[] {
  return facts.filter((fact) => hangsOnAnother(step, fact));
}

/** Whether a question of a screen depends on another one of it, and so appears with its answer. */
function hangsOnAnother(step: Step, fact: FactId): boolean {
  return hangingQuestions(step).has(fact);
}

const hangingQuestions = remember(({ facts, before }: Step): ReadonlySet<FactId> => {
  const isHanging = (fact: FactId): boolean =>
    parentsOf(before, fact).some((parent) => facts.includes(parent));
  return new Set(facts.filter(isHanging));
});

/** The options or the yes and no of a fact that no earlier answer excludes. */
export function possibleValues(knowledge: Knowledge, fact: FactId): readonly FactValue[] {
  const { space } = knowledge.book;
  const place = space.placeOf(fact);
  return space.valuesIn(place, knowledge.open[place] ?? 0);
}
