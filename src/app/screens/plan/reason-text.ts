import type { CalendarDate } from "../../../model/calendar-date.ts";
import type { Visit, VisitReason } from "../../../plan/plan.ts";
import { countingText } from "../../../text/due-text.ts";
import { formatDay } from "../../../text/format-day.ts";
import type { Text } from "../../../text/text.ts";

/** Why a visit is as it is, in a sentence, and the day in it. */
export interface SaidReason {
  readonly sentence: string;
  readonly day: CalendarDate | undefined;
}

/** Why a visit is as it is, one sentence each. What comes after it is explained at the later visit. */
export function reasonTexts(visit: Visit, text: Text): readonly SaidReason[] {
  return visit.reasons
    .filter((reason) => reason.kind !== "order" || reason.within !== "later-visit")
    .map((reason) => ({ sentence: reasonText(reason, visit, text), day: dayIn(reason) }));
}

function dayIn(reason: VisitReason): CalendarDate | undefined {
  if (reason.kind === "not-before") return reason.notBefore.day;
  if (reason.kind === "deadline" || reason.kind === "late") return reason.dueOn;
  return reason.kind === "result-ready" || reason.kind === "opens" ? reason.day : undefined;
}

function reasonText(reason: VisitReason, { site, stops }: Visit, text: Text): string {
  const nameOf = (procedure: string): string => text.get("procedures", procedure, "name");
  switch (reason.kind) {
    case "order": {
      const names = { first: nameOf(reason.first), next: nameOf(reason.next) };
      const { because } = reason;
      if (because.kind !== "yields") return text.say(`plan/because/${because.kind}`, names);
      const paper = text.get("shared", "documents", because.paper, "name");
      return text.say("plan/because/yields", { ...names, paper });
    }
    case "deadline":
    case "late":
      return text.say(`plan/because/${reason.kind}`, {
        name: nameOf(reason.procedure),
        day: formatDay(reason.dueOn, text.language),
      });
    case "soon":
      return text.say("plan/because/soon", { name: nameOf(reason.procedure) });
    case "before-event":
      return text.say("plan/because/beforeEvent", {
        name: nameOf(reason.procedure),
        when: whenOf(reason.procedure),
      });
    case "not-before":
      return text.say(`plan/because/${reason.notBefore.because}`, {
        name: nameOf(reason.procedure),
        day: formatDay(reason.notBefore.day, text.language),
      });
    case "result-ready":
      return text.say("plan/because/resultReady", {
        first: nameOf(reason.first),
        name: nameOf(reason.procedure),
        day: formatDay(reason.day, text.language),
      });
    case "opens":
      return text.say("plan/because/closed", { day: formatDay(reason.day, text.language) });
    case "together":
      return text.say(
        site.kind === "building" ? "plan/because/together" : "plan/because/togetherByKind",
        { count: reason.procedures.length },
      );
  }

  function whenOf(id: string): string {
    const here = stops
      .flatMap(({ errands }) => errands)
      .find(({ assessment: { procedure } }) => procedure.id === id);
    return here === undefined
      ? text.say("due/soon")
      : countingText(here.assessment.procedure.deadline, text);
  }
}
