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
}

/** What is remembered of a place when it is left, so that going back brings it back. */
interface Trace {
  readonly scrolledTo: number;
  readonly focused: string;
}

/** Navigation over the browser's address and history. Links inside the app are followed without loading a page. */
export function createNavigation(): Navigation {
  const [route, setRoute] = createSignal(routeOf(location), { equals: sameRoute });
  const [language, setLanguage] = createSignal(languageOf(location.pathname));
  const arrive = (trace: Trace | undefined): void => {
    setLanguage(languageOf(location.pathname));
    setRoute(routeOf(location));
    // After the new screen stands: its heading, or the place where the resident was before.
    requestAnimationFrame(() => restorePlace(trace));
  };
  const visit = (href: string): void => {
    leaveTrace();
    history.pushState(null, "", href);
    arrive(undefined);
  };
  history.scrollRestoration = "manual";
  addEventListener("popstate", () => arrive(traceIn(history.state)));
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
      setLanguage(next);
    },
    hrefOf: (next) => hrefOf(next, language()),
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

function restorePlace(trace: Trace | undefined): void {
  const before =
    trace === undefined || trace.focused === "" ? null : document.getElementById(trace.focused);
  const target = before ?? document.querySelector<HTMLElement>("h1");
  target?.focus({ preventScroll: true });
  scrollTo(0, trace?.scrolledTo ?? 0);
}
