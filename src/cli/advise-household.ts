import { applyEdition } from "../editions/apply-edition.ts";
import { namesOf } from "../editions/catalogue-names.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { LifeEvent } from "../model/life-event.ts";
import { success, type Result } from "../model/result.ts";
import { openRuleBook } from "../rules/rule-book.ts";
import type { Language } from "../text/language.ts";
import { answerEdition } from "./answer-edition.ts";
import { answerGuide, type GuideAnswer } from "./answer-guide.ts";
import { answerPlan } from "./answer-plan.ts";
import { assessHousehold } from "./assess-household.ts";
import { checkHousehold } from "./check-household.ts";
import { checkMunicipality } from "./check-municipality.ts";
import { checkPerson } from "./check-person.ts";
import type { GuideProblem } from "./guide-problem.ts";
import type { CompiledCatalogue } from "./load-catalogue.ts";
import { loadText } from "./load-text.ts";
import { openEdition, type OpenedEdition } from "./open-edition.ts";
import { planHousehold } from "./plan-household.ts";
import type { AnswersFile } from "./read-answers-file.ts";

/** What is asked of the guide besides what the file says. */
export interface AdviceWanted {
  readonly lifeEvent: LifeEvent;
  readonly catalogue: CompiledCatalogue;
  readonly today: CalendarDate;
  readonly editionFile: string | undefined;
  readonly isPlanWanted: boolean;
  readonly language: Language;
}

/** Everything there is to say to a household, or the first thing wrong with what it told. */
export async function adviseHousehold(
  file: AnswersFile,
  { lifeEvent: national, catalogue, today, editionFile, isPlanWanted, language }: AdviceWanted,
): Promise<Result<GuideAnswer, GuideProblem>> {
  const opened = await openEditionFor(file, editionFile, catalogue, today);
  if (!opened.ok) return opened;
  const edition = opened.value?.edition;
  const { lifeEvent, notOffered } =
    edition === undefined
      ? { lifeEvent: national, notOffered: [] }
      : applyEdition(national, edition);
  const book = openRuleBook(lifeEvent);
  const person = checkPerson(book, file, today, catalogue.lifeEvents);
  if (!person.ok) return person;
  const household = checkHousehold(book, person.value, today, edition);
  if (!household.ok) return household;
  const assessments = assessHousehold(household.value, today, edition);
  const text = loadText(language, edition);
  const guide = answerGuide(household.value, assessments, today, text);
  const answer: GuideAnswer =
    opened.value === undefined
      ? guide
      : { ...guide, edition: answerEdition(opened.value, notOffered, language) };
  if (!isPlanWanted) return success(answer);
  const { paperTraits } = catalogue;
  const plan = planHousehold(household.value, assessments, today, { edition, paperTraits });
  const japanese = loadText("ja", edition);
  return success({
    ...answer,
    plan: answerPlan(plan, { lifeEvent: guide.event, today, text, japanese }),
  });
}

/** The edition that was named, if any; it has to be that of the municipality in the file. */
async function openEditionFor(
  { municipality }: AnswersFile,
  file: string | undefined,
  { lifeEvents, offices, papers }: CompiledCatalogue,
  today: CalendarDate,
): Promise<Result<OpenedEdition | undefined, GuideProblem>> {
  const codes =
    municipality === undefined ? success(municipality) : checkMunicipality(municipality);
  if (!codes.ok) return codes;
  if (file === undefined) return success(undefined);
  const names = namesOf(lifeEvents, offices, papers);
  return openEdition(file, { names, municipalities: codes.value, today });
}
