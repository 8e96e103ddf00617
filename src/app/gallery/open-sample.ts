import { createRoot } from "solid-js";
import { walkThrough, type Walk } from "../../interview/walk.ts";
import type { Answers, StartDays } from "../../model/answers.ts";
import { createMemoryDevice } from "../../device/memory-device.ts";
import { isCalendarDate, type CalendarDate } from "../../model/calendar-date.ts";
import { createFirstText } from "../../text/first-text.ts";
import type { Language } from "../../text/language.ts";
import type { Text } from "../../text/text.ts";
import type { Clock } from "../clock.ts";
import { createGuide } from "../guide/create-guide.ts";
import type { Guide } from "../guide/guide.tsx";
import { createLifeEventLoader } from "../guide/life-event-loader.ts";
import { loadFirstWords } from "../text/create-app-text.ts";
import { loadWords } from "../text/load-words.ts";

/** What stands around the specimens: real words and rules, and a widow a week after her husband's death. */
export interface Sample {
  readonly text: Text;
  /** Keeps nothing on this device. */
  readonly guide: Guide;
  readonly journey: string;
  /** The way through the questions that her answers lay. */
  readonly walk: Walk;
  readonly answers: Answers;
  readonly today: CalendarDate;
}

const today = dayNamed("2026-11-22");
const clock: Clock = { today: () => today, now: () => "2026-11-22T03:00:00.000Z" };

const answers: Answers = {
  "deceased.age": 81,
  "deceased.was_householder": true,
  "family.spouse_exists": true,
  "family.spouse_age": 78,
  "household.remaining_members": 2,
  "household.remaining_15plus": 2,
  "family.shared_livelihood": true,
  "deceased.health_insurance": "koki",
  "deceased.had_care_certification": true,
  "deceased.pension_kind": "employees",
  "deceased.pension_mynumber_linked": false,
  "deceased.had_driver_license": true,
  "estate.real_estate": true,
};
const startDays: StartDays = {
  "death-date": dayNamed("2026-11-15"),
  "death-known": dayNamed("2026-11-15"),
};

/** The sample in one language, with all words that any specimen says. */
export async function openSample(language: Language): Promise<Sample> {
  const text = createFirstText(language, await loadFirstWords(language, "death"));
  await Promise.all(
    (["procedures", "shared", "lookups"] as const).map(async (group) =>
      text.add(group, await loadWords(language, group, "death")),
    ),
  );
  const guide = createRoot(() =>
    createGuide(
      createLifeEventLoader(() => text, false),
      clock,
    ),
  );
  const journey = await guide.begin("death", undefined, { answers, startDays });
  const device = createMemoryDevice({ kind: "kept" });
  return {
    text,
    journey,
    answers,
    today,
    guide: {
      ...guide,
      keeper: {
        ...guide.keeper,
        state: () => "kept",
        isKept: () => true,
        device: () => Promise.resolve(device),
      },
      write: () => undefined,
      toggleDone: () => undefined,
      togglePacked: () => undefined,
    },
    walk: walkThrough(guide.book, answers, startDays),
  };
}

function dayNamed(day: string): CalendarDate {
  if (!isCalendarDate(day)) throw new RangeError(`${day} is no day`);
  return day;
}
