import { configure } from "@testing-library/dom";
import { cleanup, render } from "@solidjs/testing-library";
import { createMemo } from "solid-js";
import * as lifeEvents from "virtual:life-events";
import { onTestFinished } from "vitest";
import { App } from "../../src/app/app.tsx";
import type { Clock } from "../../src/app/clock.ts";
import { createGuide } from "../../src/app/guide/create-guide.ts";
import { GuideProvider, type Guide } from "../../src/app/guide/guide.tsx";
import { createLifeEventLoader } from "../../src/app/guide/life-event-loader.ts";
import { createNavigation, NavigationProvider } from "../../src/app/navigation.tsx";
import { loadFirstWords } from "../../src/app/text/create-app-text.ts";
import { TextProvider } from "../../src/app/text/text-context.tsx";
import { rootOf } from "../../src/app/routes.ts";
import { WorkerProvider, type WorkerView } from "../../src/app/update/worker-context.tsx";
import { createFirstText } from "../../src/text/first-text.ts";
import { baseOf, type Language } from "../../src/text/language.ts";
import { dayNamed } from "../device/example-person.ts";

// A busy machine reads words and rules more slowly than in the second that is usual.
configure({ asyncUtilTimeout: 5000 });

const today = "2026-11-22";

const clock: Clock = {
  today: () => dayNamed(today),
  now: () => `${today}T03:00:00.000Z`,
};

// What the app loads on the way is there before the first test, so that none of it comes after the end of one.
await Promise.all([
  import("../../src/device/open-device.ts"),
  import("../../src/device/journey-saver.ts"),
  import("../../src/people/learn-from-journey.ts"),
  import("../../src/app/guide/change-person.ts"),
  import("../../src/app/screens/start/kept-journeys.tsx"),
  import("../../src/app/screens/start/coming-up.tsx"),
  import("../../src/app/screens/later-screen.tsx"),
  import("../../src/app/screens/people/known-screen.tsx"),
  import("../../src/app/screens/beside-screen.tsx"),
  import("../../src/app/screens/people/whom-screen.tsx"),
  ...(["death", "moving", "lost-card"] as const).map((event) => lifeEvents.rules[event]()),
]);

/** Opens the whole app at an address, as a resident does who has nothing kept; everything is kept in memory. */
export async function openWholeApp(
  hash: string,
  {
    language = "ja",
    worker = { state: () => "starting", accept: () => undefined },
  }: { readonly language?: Language; readonly worker?: WorkerView } = {},
): Promise<Guide> {
  localStorage.clear();
  history.replaceState(null, "", `${rootOf(language)}${hash}`);
  document.documentElement.lang = baseOf(language);
  const words = createFirstText(language, await loadFirstWords(language));
  onTestFinished(cleanup);
  const opened: Guide[] = [];
  render(() => {
    const navigation = createNavigation();
    const guide: Guide = createGuide(
      createLifeEventLoader(() => text(), false),
      clock,
    );
    opened.push(guide);
    const text = createMemo(
      () => {
        words.speakOf(guide.about());
        return words;
      },
      undefined,
      { equals: false },
    );
    return (
      <NavigationProvider value={navigation}>
        <TextProvider value={text}>
          <GuideProvider value={guide}>
            <WorkerProvider value={worker}>
              <App />
            </WorkerProvider>
          </GuideProvider>
        </TextProvider>
      </NavigationProvider>
    );
  });
  const [guide] = opened;
  if (guide === undefined) throw new Error("nothing was rendered");
  return guide;
}

/** Goes to an address, as the browser's own buttons do. */
export function goTo(address: string): void {
  history.pushState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}

/** Follows a link. Pressing it would be heard by the apps of earlier tests too, which listen to the same document. */
export function follow(link: HTMLElement): void {
  goTo(link.getAttribute("href") ?? "");
}
