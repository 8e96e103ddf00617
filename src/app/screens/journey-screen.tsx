import {
  createEffect,
  createMemo,
  createResource,
  lazy,
  Match,
  Show,
  Switch,
  untrack,
  type JSX,
} from "solid-js";
import type { Step } from "../../interview/walk.ts";
import type { JourneyPlace } from "../../model/journey.ts";
import { Page } from "../components/page.tsx";
import type { OpenProblem } from "../guide/journey-keeper.ts";
import { useGuide } from "../guide/guide.tsx";
import { useNavigation } from "../navigation.tsx";
import type { Route } from "../routes.ts";
import { useText } from "../text/text-context.tsx";
import { QuestionScreen } from "./question/question-screen.tsx";

const LaterScreen = lazy(async () => ({
  default: (await import("./later-screen.tsx")).LaterScreen,
}));

type JourneyRoute = Extract<Route, { readonly journey: string }>;
type QuestionRoute = Extract<JourneyRoute, { readonly page: "question" }>;

/** Opens the journey of the address, then shows the screen of it that the address names. */
export function JourneyScreen(props: { readonly route: JourneyRoute }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const [opened] = createResource(
    () => props.route.journey,
    async (id) => ({ id, problem: await guide.open(id) }),
  );
  const isOpen = (): boolean => guide.journey()?.id === props.route.journey;
  createEffect(() => {
    const { route } = props;
    if (isOpen()) untrack(() => guide.arriveAt(placeOf(route)));
  });
  return (
    <Show
      when={isOpen()}
      fallback={
        <Show
          when={opened()?.problem}
          fallback={
            <p class="loading" role="status">
              {text.say("common/loading")}
            </p>
          }
        >
          {(problem) => <NotOpened problem={problem()} />}
        </Show>
      }
    >
      <Screen route={props.route} />
    </Show>
  );
}

function Screen(props: { readonly route: JourneyRoute }): JSX.Element {
  const question = (): QuestionRoute | false => {
    const { route } = props;
    return route.page === "question" && route;
  };
  const later = (): Exclude<JourneyRoute, QuestionRoute> | false => {
    const { route } = props;
    return route.page !== "question" && route;
  };
  return (
    <Switch>
      <Match when={question()}>{(route) => <Question route={route()} />}</Match>
      <Match when={later()}>{(route) => <LaterScreen route={route()} />}</Match>
    </Switch>
  );
}

/** The question of the address, or the next open one where the path has no such question (any more). */
function Question(props: { readonly route: QuestionRoute }): JSX.Element {
  const guide = useGuide();
  const navigation = useNavigation();
  // Only the address changes the screen: answering must not replace it before the resident goes on.
  const step = createMemo((): Step | undefined => {
    const { topic, part } = props.route;
    return untrack(() =>
      guide.walk().steps.find((found) => found.topic.id === topic && found.part === part),
    );
  });
  createEffect(() => {
    if (step() !== undefined) return;
    const { journey } = props.route;
    const next = untrack(() => guide.walk().next);
    navigation.replace(
      next === undefined
        ? { page: "answers", journey }
        : { page: "question", journey, topic: next.topic.id, part: next.part, isChange: false },
    );
  });
  return (
    <Show when={step()} keyed>
      {(found) => <QuestionScreen step={found} isChange={props.route.isChange} />}
    </Show>
  );
}

function NotOpened(props: { readonly problem: OpenProblem }): JSX.Element {
  const text = useText();
  const guide = useGuide();
  const navigation = useNavigation();
  const message = (): string => {
    if (props.problem !== "unavailable") return text.say(`storage/${props.problem}`);
    const state = guide.keeper.state();
    return text.say(state === "saving" ? "storage/notHere" : `storage/${state}`);
  };
  return (
    <Page title={text.say("storage/title")}>
      <p>{message()}</p>
      <a class="button" href={navigation.hrefOf({ page: "start", isUnknownAddress: false })}>
        {text.say("header/start")}
      </a>
    </Page>
  );
}

function placeOf(route: JourneyRoute): JourneyPlace {
  switch (route.page) {
    case "question":
      return { at: "question", topic: route.topic, part: route.part };
    case "procedure":
      return { at: "procedure", procedure: route.procedure };
    case "answers":
    case "bag":
      return { at: route.page };
    default:
      return { at: "result" };
  }
}
