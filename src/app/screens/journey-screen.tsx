import {
  createEffect,
  createMemo,
  createResource,
  lazy,
  Match,
  Show,
  Suspense,
  Switch,
  untrack,
  type JSX,
} from "solid-js";
import type { Step } from "../../interview/walk.ts";
import type { JourneyPlace } from "../../model/journey.ts";
import { useGuide } from "../guide/guide.tsx";
import { useNavigation } from "../navigation.tsx";
import type { Route } from "../routes.ts";
import { useText } from "../text/text-context.tsx";
import { useWords } from "../text/use-words.ts";
import { QuestionScreen } from "./question/question-screen.tsx";

const LaterScreen = lazy(async () => ({
  default: (await import("./later-screen.tsx")).LaterScreen,
}));

const NotOpened = lazy(async () => ({ default: (await import("./not-opened.tsx")).NotOpened }));

const KnownScreen = lazy(async () => ({
  default: (await import("./people/known-screen.tsx")).KnownScreen,
}));

type JourneyRoute = Extract<Route, { readonly journey: string }>;
type QuestionRoute = Extract<JourneyRoute, { readonly page: "question" }>;
type KnownRoute = Extract<JourneyRoute, { readonly page: "known" }>;

/** Opens the journey of the address, then shows the screen of it that the address names. */
export function JourneyScreen(props: { readonly route: JourneyRoute }): JSX.Element {
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
        <Show when={opened()?.problem} fallback={<Loading />}>
          {(problem) => <NotOpened problem={problem()} />}
        </Show>
      }
    >
      <Screen route={props.route} />
    </Show>
  );
}

function Screen(props: { readonly route: JourneyRoute }): JSX.Element {
  const text = useText();
  const hasAllWords = useWords("questions");
  // Those of the first section came with the first question, which does not wait for the others.
  const hasWordsOf = (step: Step): boolean =>
    text.find("questions", "topics", step.topic.id, "title") !== undefined ||
    hasAllWords() === true;
  const question = (): QuestionRoute | false => {
    const { route } = props;
    return route.page === "question" && route;
  };
  const known = (): KnownRoute | false => {
    const { route } = props;
    return route.page === "known" && hasAllWords() === true && route;
  };
  const later = (): Exclude<JourneyRoute, QuestionRoute | KnownRoute> | false => {
    const { route } = props;
    return route.page !== "question" && route.page !== "known" && hasAllWords() === true && route;
  };
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Match when={question()}>
          {(route) => <Question route={route()} hasWordsOf={hasWordsOf} />}
        </Match>
        <Match when={known()}>
          {(route) => <KnownScreen journey={route().journey} isChange={route().isChange} />}
        </Match>
        <Match when={later()}>{(route) => <LaterScreen route={route()} />}</Match>
      </Switch>
    </Suspense>
  );
}

/** The question of the address, or the next open one where the path has no such question (any more). */
function Question(props: {
  readonly route: QuestionRoute;
  readonly hasWordsOf: (step: Step) => boolean;
}): JSX.Element {
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
      {(found) => (
        <Show when={props.hasWordsOf(found)}>
          <QuestionScreen step={found} isChange={props.route.isChange} />
        </Show>
      )}
    </Show>
  );
}

function Loading(): JSX.Element {
  const text = useText();
  return (
    <p class="loading" role="status">
      {text.say("common/loading")}
    </p>
  );
}

function placeOf(route: JourneyRoute): JourneyPlace {
  switch (route.page) {
    case "question":
      return { at: "question", topic: route.topic, part: route.part };
    case "procedure":
      return { at: "procedure", procedure: route.procedure };
    case "known":
      return route.isChange ? { at: "answers" } : { at: "question", topic: "", part: 1 };
    case "answers":
    case "bag":
      return { at: route.page };
    default:
      return { at: "result" };
  }
}
