import type { JSX } from "solid-js";
import { renderToString } from "solid-js/web";
import { lifeEventIds } from "../model/life-event-ids.ts";
import { languages, type Language } from "../text/language.ts";
import { createFirstText } from "../text/first-text.ts";
import type { Words } from "../text/text.ts";
import { NavigationProvider, type Navigation } from "./navigation.tsx";
import { SkipLink } from "./components/skip-link.tsx";
import { hrefOf, languageOf, rootOf, routeOf } from "./routes.ts";
import { ExplanationScreen } from "./screens/explanation/explanation-screen.tsx";
import { StartScreen } from "./screens/start/start-screen.tsx";
import { TextProvider } from "./text/text-context.tsx";

const words = import.meta.glob<Words>("../../locales/*/app.json", {
  eager: true,
  import: "default",
});

/** The pages that are readable before any script is there. */
export const prerenderedPages: readonly { readonly path: string; readonly language: Language }[] =
  languages.flatMap((language) =>
    ["", ...lifeEventIds.map((id) => `${id}/`)].map((page) => ({
      path: `${rootOf(language)}${page}`,
      language,
    })),
  );

/** One page as HTML, with its title and description. */
export function prerenderPage(path: string): {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly body: string;
} {
  const language = languageOf(path);
  const text = createFirstText(language);
  text.add("app", words[`../../locales/${language}/app.json`] ?? {});
  const route = routeOf({ pathname: path, hash: "" });
  const lifeEvent = route.page === "explanation" ? route.lifeEvent : undefined;
  const navigation: Navigation = {
    route: () => route,
    language: () => language,
    go: () => undefined,
    replace: () => undefined,
    back: () => undefined,
    speak: () => undefined,
    settle: () => undefined,
    hrefOf: (next) => hrefOf(next, language),
  };
  const body = renderToString((): JSX.Element => (
    <NavigationProvider value={navigation}>
      <TextProvider value={() => text}>
        <SkipLink />
        {lifeEvent === undefined ? (
          <StartScreen isUnknownAddress={false} />
        ) : (
          <ExplanationScreen lifeEvent={lifeEvent} />
        )}
      </TextProvider>
    </NavigationProvider>
  ));
  const title = text.say(lifeEvent === undefined ? "start/title" : `events/${lifeEvent}/title`);
  return {
    language,
    title: `${title} | ${text.say("name")}`,
    description: text.say(lifeEvent === undefined ? "start/lead" : `events/${lifeEvent}/hint`),
    body,
  };
}
