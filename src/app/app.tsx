import { createEffect, lazy, Match, Show, Suspense, Switch, type JSX } from "solid-js";
import type { LifeEventId } from "../model/life-event-ids.ts";
import { SkipLink } from "./components/skip-link.tsx";
import { useGuide } from "./guide/guide.tsx";
import { rememberPlace } from "./guide/last-journey.ts";
import { useNavigation } from "./navigation.tsx";
import type { Route } from "./routes.ts";
import { ExplanationScreen } from "./screens/explanation/explanation-screen.tsx";
import { JourneyScreen } from "./screens/journey-screen.tsx";
import { asksWhom } from "./screens/people/asks-whom.ts";
import { useText } from "./text/text-context.tsx";
import { useAppWords } from "./text/use-app-words.ts";

const UpdateOffer = lazy(async () => ({
  default: (await import("./update/update-offer.tsx")).UpdateOffer,
}));
const StartScreen = lazy(async () => ({
  default: (await import("./screens/start/start-screen.tsx")).StartScreen,
}));
const BesideScreen = lazy(async () => ({
  default: (await import("./screens/beside-screen.tsx")).BesideScreen,
}));
const WhomScreen = lazy(async () => ({
  default: (await import("./screens/people/whom-screen.tsx")).WhomScreen,
}));

type RouteTo<Page extends Route["page"]> = Extract<Route, { readonly page: Page }>;

/** The screen for the place where the resident is. */
export function App(): JSX.Element {
  const navigation = useNavigation();
  const at = <Page extends Route["page"]>(page: Page): RouteTo<Page> | false => {
    const route = navigation.route();
    return isAt(route, page) && route;
  };
  const journey = (): Extract<Route, { readonly journey: string }> | false => {
    const route = navigation.route();
    return "journey" in route && route;
  };
  const hasAllWords = useAppWords(() => {
    const explained = at("explanation");
    return !isOpening(navigation.route()) || (explained && asksWhom(explained.lifeEvent));
  });
  createEffect(() => {
    const route = navigation.route();
    if ("journey" in route) rememberPlace(navigation.hrefOf(route));
    else if (route.page === "start") rememberPlace(undefined);
  });
  createEffect(() => {
    const explained = at("explanation");
    if (explained && asksWhom(explained.lifeEvent)) void WhomScreen.preload();
  });
  return (
    <Suspense>
      <SkipLink />
      <Show when={navigation.route().page !== "question"}>
        <Suspense>
          <UpdateOffer />
        </Suspense>
      </Show>
      <Show when={isOpening(navigation.route()) || hasAllWords()}>
        <Switch fallback={<BesideScreen route={navigation.route()} />}>
          <Match when={at("start")}>
            {(route) => <StartScreen isUnknownAddress={route().isUnknownAddress} />}
          </Match>
          <Match when={at("explanation")}>
            {(route) => <ExplanationScreen lifeEvent={route().lifeEvent} />}
          </Match>
          <Match when={at("begin")}>
            {(route) => (
              <Show
                when={asksWhom(route().lifeEvent)}
                fallback={<Begin lifeEvent={route().lifeEvent} />}
              >
                <WhomScreen lifeEvent={route().lifeEvent} person={route().person} />
              </Show>
            )}
          </Match>
          <Match when={journey()}>{(route) => <JourneyScreen route={route()} />}</Match>
        </Switch>
      </Show>
    </Suspense>
  );
}

/** Whether a place needs no more words than came with the first script. */
function isOpening(route: Route): boolean {
  if (route.page === "begin") return !asksWhom(route.lifeEvent);
  return route.page === "start" || route.page === "explanation" || route.page === "question";
}

/** Begins a journey and goes straight to its first question. */
function Begin(props: { readonly lifeEvent: LifeEventId }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  createEffect(() => {
    void guide
      .begin(props.lifeEvent)
      .then((journey) =>
        navigation.replace({ page: "question", journey, topic: "next", part: 1, isChange: false }),
      );
  });
  return (
    <p class="loading" role="status">
      {text.say("common/loading")}
    </p>
  );
}

function isAt<Page extends Route["page"]>(route: Route, page: Page): route is RouteTo<Page> {
  return route.page === page;
}
