import { createEffect, createMemo } from "solid-js";
import { render } from "solid-js/web";
import { App } from "./app.tsx";
import { systemClock } from "./clock.ts";
import { useTypesetting } from "./typesetting/use-typesetting.ts";
import { createGuide } from "./guide/create-guide.ts";
import { GuideProvider, type Guide } from "./guide/guide.tsx";
import { reopenLastJourney } from "./guide/last-journey.ts";
import { createLifeEventLoader } from "./guide/life-event-loader.ts";
import { createNavigation, NavigationProvider } from "./navigation.tsx";
import { rememberFocus } from "./remember-focus.ts";
import { languageOf, routeOf } from "./routes.ts";
import { createAppText, loadOpening } from "./text/create-app-text.ts";
import { TextProvider } from "./text/text-context.tsx";
import { createWorkerView, WorkerProvider } from "./update/worker-context.tsx";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/screens.css";
import "./styles/speech.css";
import "./styles/print.css";

async function start(root: HTMLElement): Promise<void> {
  reopenLastJourney();
  const isBeginning = !("journey" in routeOf(location));
  // Only a kept journey waits for the database, which else comes after the first screen.
  if (!isBeginning) void import("../device/open-device.ts");
  const opening = await loadOpening(languageOf(location.pathname));
  const giveFocusBack = rememberFocus();
  root.textContent = "";
  delete document.documentElement.dataset["elsewhere"];
  render(() => {
    const navigation = createNavigation(giveFocusBack);
    const guide: Guide = createGuide(
      createLifeEventLoader(() => text(), isBeginning),
      systemClock,
    );
    const words = createAppText(navigation.language, guide.lifeEvent, opening);
    // Told before any sentence is read, also by the words that take over from the first ones.
    const text = createMemo(
      () => {
        const spoken = words();
        spoken.speakOf(guide.about());
        return spoken;
      },
      undefined,
      { equals: false },
    );
    useTypesetting(root, () => text().language);
    createEffect(() => {
      const page = document.documentElement;
      page.lang = text().base;
      page.dataset["language"] = text().language;
    });
    return (
      <NavigationProvider value={navigation}>
        <TextProvider value={text}>
          <GuideProvider value={guide}>
            <WorkerProvider value={createWorkerView(navigation.language, guide)}>
              <App />
            </WorkerProvider>
          </GuideProvider>
        </TextProvider>
      </NavigationProvider>
    );
  }, root);
}

const root = document.getElementById("app");
if (root !== null) void start(root);
