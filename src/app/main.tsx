import { createEffect, createSignal, untrack } from "solid-js";
import { render } from "solid-js/web";
import lifeEvent from "virtual:catalogue/death";
import type { Language } from "../text/language.ts";
import { createText, type Text } from "../text/text.ts";
import { App } from "./app.tsx";
import { systemClock } from "./clock.ts";
import { createGuide, GuideProvider } from "./guide/guide.tsx";
import { reopenLastJourney } from "./guide/last-journey.ts";
import { createNavigation, NavigationProvider } from "./navigation.tsx";
import { languageOf } from "./routes.ts";
import { loadWords } from "./text/load-words.ts";
import { TextProvider } from "./text/text-context.tsx";
import { createWorkerView, WorkerProvider } from "./update/worker-context.tsx";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/screens.css";
import "./styles/print.css";

/** The words that a screen needs before anything can be asked. */
async function firstWords(language: Language): Promise<Text> {
  const text = createText(language);
  const [app, questions] = await Promise.all([
    loadWords(language, "app"),
    loadWords(language, "questions"),
  ]);
  text.add("app", app);
  text.add("questions", questions);
  return text;
}

async function start(root: HTMLElement): Promise<void> {
  reopenLastJourney();
  const first = await firstWords(languageOf(location.pathname));
  root.textContent = "";
  render(() => {
    const navigation = createNavigation();
    const guide = createGuide(lifeEvent, systemClock);
    const [text, setText] = createSignal(first);
    createEffect(() => {
      const language = navigation.language();
      document.documentElement.lang = language;
      if (untrack(text).language !== language) void firstWords(language).then(setText);
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
