import { createContext, createSignal, useContext, type Accessor } from "solid-js";
import type { Language } from "../text/language.ts";
import { hrefOf, languageOf, routeOf, type Route } from "./routes.ts";

/** Where the app is, and the ways to go elsewhere. */
export interface Navigation {
  readonly route: Accessor<Route>;
  readonly language: Accessor<Language>;
  readonly go: (route: Route) => void;
  /** Goes there without leaving a trace for the browser's back. */
  readonly replace: (route: Route) => void;
  readonly back: () => void;
  /** The same place in another language. */
  readonly speak: (language: Language) => void;
  readonly hrefOf: (route: Route) => string;
  /** A screen stands: puts the focus on its heading, or back where the resident was on it. */
  readonly settle: () => void;
}

/** What is remembered of a place when it is left, so that going back brings it back. */
interface Trace {
  readonly scrolledTo: number;
  readonly focused: string;
}

/** Milliseconds after which a place that does not come back is given up. */
const longestWait = 1000;

/**
 * Navigation over the browser's address and history. Links inside the app are followed without loading a page.
 * `giveFocusBack` is called when the first screen stands, if nobody has gone elsewhere by then.
 */
export function createNavigation(giveFocusBack?: () => void): Navigation {
  const [route, setRoute] = createSignal(routeOf(location), { equals: sameRoute });
  const [language, setLanguage] = createSignal(languageOf(location.pathname));
  // The page as it was opened keeps the browser's own focus; every screen after it takes the focus to itself.
  let hasMoved = false;
  let arrivingAt: Trace | undefined;
  // Chosen in the settings: the places before them are gone back to in this language, not in that of their address.
  let spoken: Language | undefined;
  const arrive = (trace: Trace | undefined): void => {
    hasMoved = true;
    arrivingAt = trace;
    const next = routeOf(location);
    const isSameScreen = sameRoute(route(), next);
    setLanguage(languageOf(location.pathname));
    setRoute(next);
    // The same screen in another language is not made anew, so nothing else would settle it.
    if (isSameScreen) settle();
  };
  const settle = (): void => {
    if (hasMoved) restorePlace(arrivingAt);
    else giveFocusBack?.();
    arrivingAt = undefined;
  };
  const visit = (href: string): void => {
    leaveTrace();
    if (languageOf(href) !== language()) spoken = undefined;
    history.pushState(null, "", href);
    arrive(undefined);
  };
  history.scrollRestoration = "manual";
  addEventListener("popstate", () => {
    if (spoken !== undefined && spoken !== languageOf(location.pathname)) {
      history.replaceState(history.state, "", hrefOf(routeOf(location), spoken));
    }
    arrive(traceIn(history.state));
  });
  document.addEventListener("click", (click) => {
    const href = innerHref(click);
    if (href === undefined) return;
    click.preventDefault();
    visit(href);
  });
  return {
    route,
    language,
    go: (next) => visit(hrefOf(next, language())),
    replace: (next) => {
      history.replaceState(null, "", hrefOf(next, language()));
      arrive(undefined);
    },
    back: () => history.back(),
    speak: (next) => {
      history.replaceState(history.state, "", hrefOf(route(), next));
      spoken = next;
      setLanguage(next);
    },
    hrefOf: (next) => hrefOf(next, language()),
    settle,
  };
}

const NavigationContext = createContext<Navigation>();
export const NavigationProvider = NavigationContext.Provider;

/** The navigation of the app around. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === undefined) throw new Error("there is no navigation around this component");
  return navigation;
}

function sameRoute(first: Route, second: Route): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

function innerHref(click: MouseEvent): string | undefined {
  if (click.defaultPrevented || click.button !== 0) return undefined;
  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return undefined;
  const link = click.target instanceof Element ? click.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target !== "" || link.hasAttribute("download")) {
    return undefined;
  }
  if (link.origin !== location.origin) return undefined;
  const isWithinPage = link.hash !== "" && !link.hash.startsWith("#/");
  return isWithinPage ? undefined : `${link.pathname}${link.hash}`;
}

function leaveTrace(): void {
  const focused = document.activeElement?.id ?? "";
  history.replaceState({ scrolledTo: scrollY, focused } satisfies Trace, "");
}

function traceIn(state: unknown): Trace | undefined {
  if (typeof state !== "object" || state === null) return undefined;
  if (!("scrolledTo" in state) || !("focused" in state)) return undefined;
  const { scrolledTo, focused } = state;
  return typeof scrolledTo === "number" && typeof focused === "string"
    ? { scrolledTo, focused }
    : undefined;
}

/** Focus and scrolling of a new screen: its heading and its top, then what the trace says as soon as that is there. */
function restorePlace(trace: Trace | undefined): void {
  const deadline = performance.now() + longestWait;
  const arrive = (): void => {
    const heading = document.getElementById("heading");
    if (heading !== null) {
      heading.focus({ preventScroll: true });
      scrollTo(0, 0);
      if (trace !== undefined) restoreTrace(trace, deadline);
    } else if (performance.now() < deadline) {
      // A screen whose words came late is ready a moment before it takes the place of 開いています.
      requestAnimationFrame(arrive);
    }
  };
  arrive();
}

function restoreTrace(trace: Trace, deadline: number): void {
  const find = (): void => {
    const target = trace.focused === "" ? null : document.getElementById(trace.focused);
    const isThere = target !== null || trace.focused === "";
    if (isThere && document.documentElement.scrollHeight >= trace.scrolledTo + innerHeight) {
      target?.focus({ preventScroll: true });
      scrollTo(0, trace.scrolledTo);
    } else if (performance.now() < deadline) requestAnimationFrame(find);
    else target?.focus();
  };
  find();
}
