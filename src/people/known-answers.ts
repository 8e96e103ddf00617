import type { Answers, FactId, FactValue, StartDayId, StartDays } from "../model/answers.ts";
import { askableFacts } from "../model/askable-facts.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Fact, LifeEvent } from "../model/life-event.ts";
import type { Person } from "../model/person.ts";
import { evaluate, formulaOf } from "../rules/formula.ts";
import { knowNothing, learnMore, type Knowledge } from "../rules/knowledge.ts";
import { isRelevant } from "../rules/relevance.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { ageOn } from "../rules/start-days.ts";
import { canHave, isKeptTrait } from "./traits.ts";

/** An answer that was given about a person before, to be confirmed. */
export type KnownAnswer =
  | { readonly fact: FactId; readonly value: FactValue; readonly confirmedOn: CalendarDate }
  | {
      readonly startDay: StartDayId;
      readonly day: CalendarDate;
      readonly confirmedOn: CalendarDate;
    };

/** What is known of a person as a journey about them begins. */
export interface KnownAnswers {
  /** Follows from the birth date: taken as it is, never asked. */
  readonly certain: { readonly answers: Answers; readonly startDays: StartDays };
  /** To be confirmed or taken back, in the order of the interview. */
  readonly toConfirm: readonly KnownAnswer[];
}

/** The fact that says the person's own age, and the start day of their birth. */
const ageFact = "person.age";
const birthday = "birthday";

/** Whether an answer or a day follows from the birth date. */
export function followsFromBirthDate(id: FactId | StartDayId): boolean {
  return id === ageFact || id === birthday;
}

/** Whether an event asks something that the birth date answers. */
export function asksForBirthDate(lifeEvent: LifeEvent): boolean {
  return askableFacts(lifeEvent).includes(ageFact) || askedDays(lifeEvent).includes(birthday);
}

/**
 * What is known of a person for a life event. An answer kept from before is offered only if it can still be true beside
 * the age of today, if its question would be asked, and if it can change a result; a day only while it is not past.
 */
export function knownAnswers(person: Person, book: RuleBook, today: CalendarDate): KnownAnswers {
  const { lifeEvent } = book;
  const certain = certainAnswers(person, lifeEvent, today);
  let knowledge = learnMore(knowNothing(book), certain.answers) ?? knowNothing(book);
  const traits: KnownAnswer[] = [];
  for (const id of askableFacts(lifeEvent)) {
    const fact = lifeEvent.facts.find((candidate) => candidate.id === id);
    const trait = person.traits[id];
    if (fact === undefined || trait === undefined) continue;
    const more = isOffered(fact, trait.value, knowledge)
      ? learnMore(knowledge, { [id]: trait.value })
      : undefined;
    if (more === undefined) continue;
    knowledge = more;
    traits.push({ fact: id, ...trait });
  }
  const days = askedDays(lifeEvent).flatMap((startDay) => {
    const kept = person.days[startDay];
    return kept === undefined || kept.day < today ? [] : [{ startDay, ...kept }];
  });
  return { certain, toConfirm: [...traits, ...days] };
}

function certainAnswers(
  { birthDate }: Person,
  lifeEvent: LifeEvent,
  today: CalendarDate,
): KnownAnswers["certain"] {
  if (birthDate === undefined || birthDate > today) return { answers: {}, startDays: {} };
  const age = ageOn(today, birthDate);
  const fact = lifeEvent.facts.find(({ id }) => id === ageFact);
  const isAgeAsked = askableFacts(lifeEvent).includes(ageFact);
  return {
    answers: isAgeAsked && fact !== undefined && canHave(fact, age) ? { [ageFact]: age } : {},
    startDays: askedDays(lifeEvent).includes(birthday) ? { [birthday]: birthDate } : {},
  };
}

function isOffered(fact: Fact, value: FactValue, knowledge: Knowledge): boolean {
  if (!isKeptTrait(fact) || !canHave(fact, value)) return false;
  const { book, open } = knowledge;
  const isAsked =
    fact.askIf === undefined || evaluate(formulaOf(fact.askIf, book.space), open) === true;
  return isAsked && isRelevant(knowledge, fact.id);
}

function askedDays({ sections }: LifeEvent): readonly StartDayId[] {
  return sections.flatMap(({ topics }) => topics).flatMap(({ startDays }) => startDays);
}
