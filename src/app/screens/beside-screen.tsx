import { lazy, Match, Switch, type JSX } from "solid-js";
import { selfId, type PersonId } from "../../model/person.ts";
import type { Route } from "../routes.ts";
import { AccessibilityScreen } from "./accessibility/accessibility-screen.tsx";
import { CheckedScreen } from "./checked/checked-screen.tsx";
import { HelpScreen } from "./help/help-screen.tsx";
import { PeopleScreen } from "./people/people-screen.tsx";
import { SettingsScreen } from "./settings/settings-screen.tsx";

const OwnPlaceScreen = lazy(async () => ({
  default: (await import("./place/place-screen.tsx")).OwnPlaceScreen,
}));

/** The screens that belong to no journey and to no life event, as one script; nothing at any other place. */
export function BesideScreen(props: { readonly route: Route }): JSX.Element {
  const person = (): PersonId | false => {
    const { route } = props;
    return route.page === "own-place" && (route.person ?? selfId);
  };
  return (
    <Switch>
      <Match when={props.route.page === "people"}>
        <PeopleScreen />
      </Match>
      <Match when={props.route.page === "settings"}>
        <SettingsScreen />
      </Match>
      <Match when={props.route.page === "help"}>
        <HelpScreen />
      </Match>
      <Match when={props.route.page === "checked"}>
        <CheckedScreen />
      </Match>
      <Match when={props.route.page === "accessibility"}>
        <AccessibilityScreen />
      </Match>
      <Match when={person()} keyed>
        {(whose) => <OwnPlaceScreen person={whose} />}
      </Match>
    </Switch>
  );
}
