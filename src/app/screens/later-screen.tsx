import { lazy, Match, Switch, type JSX } from "solid-js";
import type { Route } from "../routes.ts";
import { AnswersScreen } from "./answers/answers-screen.tsx";
import { BagScreen } from "./bag/bag-screen.tsx";
import { PlanScreen } from "./plan/plan-screen.tsx";
import { PrintScreen } from "./print/print-screen.tsx";
import { ProcedureScreen } from "./procedure/procedure-screen.tsx";
import { ResultScreen } from "./result/result-screen.tsx";

const PlaceScreen = lazy(async () => ({
  default: (await import("./place/place-screen.tsx")).PlaceScreen,
}));

type LaterRoute = Exclude<
  Extract<Route, { readonly journey: string }>,
  { readonly page: "question" | "known" }
>;

/**
 * The screens of a journey that come after the questions. They are one script: a slow line waits longer for six small
 * files than for one.
 */
export function LaterScreen(props: { readonly route: LaterRoute }): JSX.Element {
  const id = (): string => props.route.journey;
  const procedure = (): string | false => {
    const { route } = props;
    return route.page === "procedure" && route.procedure;
  };
  const place = (): Extract<LaterRoute, { readonly page: "place" }> | false => {
    const { route } = props;
    return route.page === "place" && route;
  };
  return (
    <Switch>
      <Match when={props.route.page === "answers"}>
        <AnswersScreen journey={id()} />
      </Match>
      <Match when={props.route.page === "so-far"}>
        <ResultScreen journey={id()} isSoFar />
      </Match>
      <Match when={props.route.page === "result"}>
        <ResultScreen journey={id()} isSoFar={false} />
      </Match>
      <Match when={procedure()} keyed>
        {(shown) => <ProcedureScreen procedure={shown} journey={id()} />}
      </Match>
      <Match when={place()} keyed>
        {(shown) => <PlaceScreen isOld={shown.isOld} />}
      </Match>
      <Match when={props.route.page === "plan"}>
        <PlanScreen journey={id()} />
      </Match>
      <Match when={props.route.page === "bag"}>
        <BagScreen journey={id()} />
      </Match>
      <Match when={props.route.page === "print"}>
        <PrintScreen />
      </Match>
    </Switch>
  );
}
