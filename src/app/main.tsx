import { createEffect } from "solid-js";
import { render } from "solid-js/web";
import lifeEvent from "virtual:catalogue/death";
import { App } from "./app.tsx";
import { systemClock } from "./clock.ts";
import { createGuide, GuideProvider } from "./guide/guide.tsx";
import { reopenLastJourney } from "./guide/last-journey.ts";
import { openRules } from "./guide/open-rules.ts";
import { createNavigation, NavigationProvider } from "./navigation.tsx";
import { languageOf, routeOf } from "./routes.ts";
import { createAppText, loadFirstWords } from "./text/create-app-text.ts";
import { TextProvider } from "./text/text-context.tsx";
import { createWorkerView, WorkerProvider } from "./update/worker-context.tsx";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/screens.css";
import "./styles/print.css";

async function start(root: HTMLElement): Promise<void> {
  reopenLastJourney();
  const language = languageOf(location.pathname);
  const isBeginning = !("journey" in routeOf(location));
  // Only a kept journey waits for the database, which else comes after the first screen.
  if (!isBeginning) void import("../device/open-device.ts");
  const [store, book] = await Promise.all([
    loadFirstWords(language),
    openRules(lifeEvent, { isBeginning }),
  ]);
  root.textContent = "";
  render(() => {
    const navigation = createNavigation();
    const guide = createGuide(book, systemClock);
    const text = createAppText(navigation.language, { language, store });
    createEffect(() => {
      document.documentElement.lang = navigation.language();
    });
    return (
      <NavigationProvider value={navigation}>
        <TextProvider value={text}>
          <GuideProvider value={guide}>
            <WorkerProvider value={createWorkerView()}>
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
