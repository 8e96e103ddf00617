import { cleanup, render } from "@solidjs/testing-library";
import { createRoot, Show, Suspense, type JSX } from "solid-js";
import { onTestFinished } from "vitest";
import lifeEvent from "virtual:catalogue/death";
import type { Clock } from "../../src/app/clock.ts";
import { createGuide } from "../../src/app/guide/create-guide.ts";
import { GuideProvider, type Guide } from "../../src/app/guide/guide.tsx";
import {
  createNavigation,
  NavigationProvider,
  type Navigation,
} from "../../src/app/navigation.tsx";
import { rootOf, type Route } from "../../src/app/routes.ts";
import { JourneyScreen } from "../../src/app/screens/journey-screen.tsx";
import { loadFirstWords } from "../../src/app/text/create-app-text.ts";
import { TextProvider } from "../../src/app/text/text-context.tsx";
import { visibleQuestions } from "../../src/interview/visible-questions.ts";
import { walkThrough, type Step, type Walk } from "../../src/interview/walk.ts";
import { unknown, type Answers, type StartDays } from "../../src/model/answers.ts";
import { isCalendarDate } from "../../src/model/calendar-date.ts";
import type { Places } from "../../src/plan/place.ts";
import { openRuleBook } from "../../src/rules/rule-book.ts";
import { createFirstText } from "../../src/text/first-text.ts";
import type { Language } from "../../src/text/language.ts";
import type { Text } from "../../src/text/text.ts";
import { fillIn, truthful, type Says } from "./whole-interview.ts";

/** What stands around a component in the app: the real words, rules, address and keeping. */
export interface AppAround {
  readonly text: Text;
  readonly guide: Guide;
  readonly navigation: Navigation;
}

/** Where a resident stands when the test begins. */
export interface Situation {
  /** What she knows; to everything else on her way she has said わからない. */
  readonly answers?: Answers;
  /** Days she has told, written "2026-11-15". */
  readonly days?: Readonly<Record<string, string>>;
  readonly language?: Language;
  /** 2 for the second screen of the topic, where more than fits on one has to be asked. */
  readonly part?: number;
  /** Towns whose local editions are known to the plan, in place of those of the journey. */
  readonly places?: Places;
}

const rules = openRuleBook(lifeEvent);
const firstWords = {
  ja: await loadFirstWords("ja", "death"),
  "ja-easy": await loadFirstWords("ja-easy", "death"),
  en: await loadFirstWords("en", "death"),
};
/** The rules are there; a death is the only life event of these tests. */
const loader = { preload: async () => rules, enter: async () => rules };
// The app loads this when it has something to keep; here it comes before the first test, not out of its time.
await import("../../src/device/open-device.ts");
await import("../../src/device/journey-saver.ts");
await import("../../src/app/guide/change-person.ts");
await import("../../src/people/learn-from-journey.ts");

/** A Sunday, a week after the death of most tests. */
const today = "2026-11-22";

const clock: Clock = {
  today: () => dayOf(today),
  now: () => `${today}T03:00:00.000Z`,
};

/** Puts a component on the page, inside everything that the app gives it. */
export function renderInApp(component: () => JSX.Element, language: Language = "ja"): AppAround {
  const app = openApp(language);
  renderIn(app, component);
  return app;
}

/** Brings a resident to the screen of a topic, after all the screens before it. Throws where she would not come to it. */
export async function renderQuestion(
  topic: string,
  { answers = {}, days = {}, language = "ja", part = 1, places }: Situation = {},
): Promise<AppAround> {
  const app = openApp(language, places);
  const { guide, navigation } = app;
  const given: StartDays = Object.fromEntries(
    Object.entries(days).map(([id, day]) => [id, dayOf(day)]),
  );
  const { step, walk } = walkTo({ topic, part }, truthful(answers), given);
  const journey = await guide.begin("death");
  guide.confirm(step, walk);
  navigation.replace({ page: "question", journey, topic, part, isChange: false });
  renderIn(app, () => (
    <Show when={journeyRoute(navigation.route())}>
      {(route) => <JourneyScreen route={route()} />}
    </Show>
  ));
  // What is loaded to keep the journey is there before the test goes on, and does not come after its end.
  await guide.keeper.device();
  return app;
}

/** The way to a screen, with everything before it answered. */
function walkTo(
  { topic, part }: { readonly topic: string; readonly part: number },
  says: Says,
  days: StartDays,
): { step: Step; walk: Walk } {
  let walk = walkThrough(rules, {}, {});
  for (;;) {
    const step = walk.next ?? walk.nextRare;
    if (step === undefined) throw new RangeError(`${topic} has no part ${String(part)}`);
    if (step.topic.id === topic && step.part === part) return { step, walk };
    const said = fillIn(step, says);
    const asked = visibleQuestions(step, said).startDays;
    const told = Object.fromEntries(asked.map((day) => [day, days[day] ?? unknown]));
    walk = walkThrough(rules, { ...walk.answers, ...said }, { ...walk.startDays, ...told });
  }
}

function openApp(language: Language, places?: Places): AppAround {
  const text = createFirstText(language, new Map(firstWords[language]));
  history.replaceState(null, "", rootOf(language));
  return createRoot((dispose) => {
    onTestFinished(dispose);
    const guide = createGuide(loader, clock);
    if (places !== undefined) Object.assign(guide, { places: () => places });
    return { text, guide, navigation: createNavigation() };
  });
}

function renderIn({ text, guide, navigation }: AppAround, component: () => JSX.Element): void {
  onTestFinished(cleanup);
  document.documentElement.lang = text.base;
  render(() => (
    <NavigationProvider value={navigation}>
      <TextProvider value={() => text}>
        <GuideProvider value={guide}>
          <Suspense>{component()}</Suspense>
        </GuideProvider>
      </TextProvider>
    </NavigationProvider>
  ));
}

function journeyRoute(route: Route): Extract<Route, { readonly journey: string }> | false {
  return "journey" in route && route;
}

function dayOf(text: string): ReturnType<Clock["today"]> {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}
