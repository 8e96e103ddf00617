import type { EraYear } from "../../../model/era.ts";
import type { DatePart, TypedDateProblem } from "../../../model/typed-date.ts";
import type { ScreenProblem } from "../../../interview/read-screen.ts";
import { dateField, noneField, sameDayField, yes } from "../../../interview/screen-fields.ts";
import { possibleValues } from "../../../interview/visible-questions.ts";
import type { Step } from "../../../interview/walk.ts";
import type { Text } from "../../../text/text.ts";

/** A problem in words: what is right, and which field to go to. */
export interface WordedProblem {
  readonly about: string;
  readonly field: string;
  /** The question in short; undefined where the problem is about the whole screen. */
  readonly subject: string | undefined;
  readonly message: string;
}

/** What is wrong with a screen, in words. */
export function wordProblem(problem: ScreenProblem, step: Step, text: Text): WordedProblem {
  const { about } = problem;
  return {
    about,
    field: fieldOf(problem, step),
    subject:
      text.find("questions", "facts", about, "label") ??
      text.find("questions", "startDays", about, "label"),
    message: messageOf(problem, text),
  };
}

function messageOf(problem: ScreenProblem, text: Text): string {
  switch (problem.kind) {
    case "no-day":
      return dateMessage(problem.problem, text);
    case "outside-range":
      return text.say("problems/outside-range", { min: problem.min, max: problem.max });
    case "more-than":
      return text.say("problems/more-than", { limit: problem.limit });
    default:
      return text.say(`problems/${problem.kind}`);
  }
}

/** What is wrong with a typed day, in words. */
export function dateMessage(problem: TypedDateProblem, text: Text): string {
  const era = (id: EraYear["era"]): string => text.say(`question/eras/${id}`);
  const yearOf = (right: EraYear): string =>
    text.base === "ja"
      ? `${era(right.era)}${right.year === 1 ? "元" : String(right.year)}年`
      : `${era(right.era)} ${String(right.year)}`;
  switch (problem.kind) {
    case "missing": {
      const parts = problem.parts.map((part) => text.say(`question/${part}`));
      return text.say("problems/date-missing", {
        parts: parts.join(text.base === "ja" ? "と" : ", "),
      });
    }
    case "not-a-number":
      return text.say("problems/date-not-a-number", { part: text.say(`question/${problem.part}`) });
    case "no-such-day":
      return text.say("problems/no-such-day", {
        year: problem.year,
        month: problem.month,
        lastDay: problem.lastDay,
      });
    case "year-outside-era":
      return problem.lastYear === undefined || problem.right === undefined
        ? text.say("problems/year-outside-era-unknown", { era: era(problem.era) })
        : text.say("problems/year-outside-era", {
            era: era(problem.era),
            lastYear: problem.lastYear,
            right: yearOf(problem.right),
          });
    case "before-era":
    case "after-era":
      return problem.right === undefined
        ? text.say("problems/era-border-unknown", { era: era(problem.era) })
        : text.say("problems/era-border", { right: yearOf(problem.right) });
    default:
      return text.say(`problems/${problem.kind}`);
  }
}

/** The id of the control that a problem is about. */
function fieldOf(problem: ScreenProblem, step: Step): string {
  const { about } = problem;
  if (problem.kind === "nothing-ticked" || problem.kind === "none-and-some") {
    return `${noneField}=${yes}`;
  }
  if (problem.kind === "no-day") {
    return dateField(about, partAtFault(problem.problem));
  }
  const { lifeEvent } = step.before.book;
  if (problem.kind === "in-future" || problem.kind === "too-early") {
    const startDay = lifeEvent.startDays.find(({ id }) => id === about);
    return dateField(about, startDay?.monthOnly === true ? "month" : "day");
  }
  const fact = lifeEvent.facts.find(({ id }) => id === about);
  if (fact === undefined) return `${sameDayField(about)}=same`;
  if (fact.type === "number") return about;
  if (fact.type === "boolean") return `${about}=${yes}`;
  // The screen shows only the options that no earlier answer excludes.
  const [first] = possibleValues(step.before, about);
  return `${about}=${String(first)}`;
}

/** The part of a typed day to go to. */
export function partAtFault(problem: TypedDateProblem): DatePart {
  switch (problem.kind) {
    case "missing":
      return problem.parts.find((part) => part !== "era") ?? "year";
    case "not-a-number":
      return problem.part;
    case "no-such-day":
      return "day";
    case "no-such-month":
      return "month";
    default:
      return "year";
  }
}
