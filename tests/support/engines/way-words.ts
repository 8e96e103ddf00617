import type { AnswerWords } from "./answer-in-page.ts";
import type { ResidentWords } from "../words.ts";

/** The words by which a resident finds her way through the guide. */
export interface WayWords extends AnswerWords {
  readonly start: string;
  readonly startTitle: string;
  readonly help: string;
  readonly offlineReady: string;
  readonly begin: string;
  readonly whom: string;
  readonly self: string;
  readonly birthLater: string;
  readonly next: string;
  readonly answers: string;
  readonly confirm: string;
  readonly planLink: string;
  readonly noWay: string;
  readonly bagLink: string;
  readonly emptyBag: string;
}

/** Those of one language. */
export function wayWordsOf({ app }: ResidentWords): WayWords {
  return {
    start: app.header.start,
    startTitle: app.start.title,
    help: app.header.help,
    offlineReady: app.help.offlineReady,
    begin: app.explanation.begin,
    whom: app.people.whomTitle,
    self: app.people.choices.self,
    birthLater: app.people.birthLater,
    next: app.common.next,
    none: app.question.none,
    unknown: app.common.unknown,
    answers: app.answers.title,
    confirm: app.answers.go,
    planLink: app.plan.link,
    noWay: app.plan.empty,
    bagLink: app.result.bag,
    emptyBag: app.bag.empty,
  };
}
