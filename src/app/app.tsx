import { createEffect, lazy, Match, Show, Suspense, Switch, type JSX } from "solid-js";
import { useGuide } from "./guide/guide.tsx";
import { rememberPlace } from "./guide/last-journey.ts";
import { useNavigation } from "./navigation.tsx";
import type { Route } from "./routes.ts";
import { ExplanationScreen } from "./screens/explanation/explanation-screen.tsx";
import { JourneyScreen } from "./screens/journey-screen.tsx";
import { StartScreen } from "./screens/start/start-screen.tsx";
import { UpdateOffer } from "./update/update-offer.tsx";

const SettingsScreen = lazy(async () => ({
  default: (await import("./screens/settings/settings-screen.tsx")).SettingsScreen,
}));
const HelpScreen = lazy(async () => ({
  default: (await import("./screens/help/help-screen.tsx")).HelpScreen,
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
  createEffect(() => {
    const route = navigation.route();
    if ("journey" in route) rememberPlace(navigation.hrefOf(route));
    else if (route.page === "start") rememberPlace(undefined);
  });
  return (
    <Suspense>
      <Show when={navigation.route().page !== "question"}>
        <UpdateOffer />
      </Show>
      <Switch>
        <Match when={at("start")}>
          {(route) => <StartScreen isUnknownAddress={route().isUnknownAddress} />}
        </Match>
        <Match when={at("explanation")}>
          <ExplanationScreen />
        </Match>
        <Match when={at("begin")}>
          <Begin />
        </Match>
        <Match when={at("settings")}>
          <SettingsScreen />
        </Match>
        <Match when={at("help")}>
          <HelpScreen />
        </Match>
        <Match when={journey()}>{(route) => <JourneyScreen route={route()} />}</Match>
      </Switch>
    </Suspense>
  );
}

/** Begins a journey and goes straight to its first question. */
function Begin(): JSX.Element {
  const guide = useGuide();
  const navigation = useNavigation();
  createEffect(() => {
    const journey = guide.begin();
    navigation.replace({ page: "question", journey, topic: "next", part: 1, isChange: false });
  });
  return null;
}

function isAt<Page extends Route["page"]>(route: Route, page: Page): route is RouteTo<Page> {
  return route.page === page;
}
