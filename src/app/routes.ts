import type { JourneyId } from "../model/journey.ts";
import { lifeEventIds, type LifeEventId } from "../model/life-event-ids.ts";
import type { PersonId, PersonKey } from "../model/person.ts";
import { isLanguage, type Language } from "../text/language.ts";

/** Every place of the app. */
export type Route =
  | { readonly page: "start"; readonly isUnknownAddress: boolean }
  | { readonly page: "explanation"; readonly lifeEvent: LifeEventId }
  /** Asks whom it is about, where that can be somebody else; begins a journey and goes on to its first question. */
  | {
      readonly page: "begin";
      readonly lifeEvent: LifeEventId;
      /** Somebody who is kept here, or what somebody new is called. */
      readonly person?: PersonId | PersonKey;
    }
  | { readonly page: "people" }
  | { readonly page: "settings" }
  | { readonly page: "help" }
  | { readonly page: "checked" }
  | { readonly page: "accessibility" }
  /** Where somebody who is kept here lives; the resident herself unless told. */
  | { readonly page: "own-place"; readonly person?: PersonId }
  /** Where the journey takes place. */
  | {
      readonly page: "place";
      readonly journey: JourneyId;
      /** In a move: the town that is left. */
      readonly isOld: boolean;
    }
  /** What was known of the person before, to be confirmed. */
  | {
      readonly page: "known";
      readonly journey: JourneyId;
      /** Reached from the list of answers, and goes back there. */
      readonly isChange: boolean;
    }
  | {
      readonly page: "question";
      readonly journey: JourneyId;
      readonly topic: string;
      readonly part: number;
      /** Reached from the list of answers, and goes back there. */
      readonly isChange: boolean;
    }
  | {
      readonly page: "answers" | "so-far" | "result" | "plan" | "bag" | "print";
      readonly journey: JourneyId;
    }
  | { readonly page: "procedure"; readonly journey: JourneyId; readonly procedure: string };

const pagesOfJourney = ["answers", "so-far", "result", "plan", "bag", "print"] as const;

/** Pages of no journey, by their address. */
const pagesAlone = ["settings", "help", "people", "checked", "accessibility"] as const;

/** The root of the pages in a language. */
export function rootOf(language: Language): string {
  return language === "ja" ? "/" : `/${language}/`;
}

/** The language that an address is in. */
export function languageOf(pathname: string): Language {
  const [, first] = pathname.split("/");
  return isLanguage(first) ? first : "ja";
}

/**
 * The address of a place. What belongs to a journey stands behind `#`, which browsers never send to a server: no
 * server log can tell which procedures somebody looked at.
 */
export function hrefOf(route: Route, language: Language): string {
  const root = rootOf(language);
  switch (route.page) {
    case "start":
      return root;
    case "explanation":
      return `${root}${route.lifeEvent}/`;
    case "begin":
      // On the page that leads there: pressed before the scripts have come, the link loads nothing anew.
      return `${root}${route.lifeEvent}/#/begin/${route.lifeEvent}${route.person === undefined ? "" : `/${route.person}`}`;
    case "people":
    case "settings":
    case "help":
    case "checked":
    case "accessibility":
      return `${root}#/${route.page}`;
    case "own-place":
      return `${root}#/place${route.person === undefined ? "" : `/${route.person}`}`;
    case "place":
      return `${root}#/journeys/${route.journey}/place${route.isOld ? "/old" : ""}`;
    case "question": {
      const part = route.part === 1 ? "" : `/${String(route.part)}`;
      const change = route.isChange ? "/change" : "";
      return `${root}#/journeys/${route.journey}/questions/${route.topic}${part}${change}`;
    }
    case "known":
      return `${root}#/journeys/${route.journey}/known${route.isChange ? "/change" : ""}`;
    case "procedure":
      return `${root}#/journeys/${route.journey}/procedures/${route.procedure}`;
    default:
      return `${root}#/journeys/${route.journey}/${route.page}`;
  }
}

/** The place of an address; an unknown one is the start screen, which then says so. */
export function routeOf(address: { readonly pathname: string; readonly hash: string }): Route {
  const root = rootOf(languageOf(address.pathname));
  const path = address.pathname.replace(/\/?$/u, "/").slice(root.length).replace(/\/$/u, "");
  const unknown: Route = { page: "start", isUnknownAddress: true };
  if (address.hash.startsWith("#/")) return hashRoute(address.hash.slice(2)) ?? unknown;
  if (path === "") return { page: "start", isUnknownAddress: false };
  const lifeEvent = lifeEventIds.find((event) => event === path);
  return lifeEvent === undefined ? unknown : { page: "explanation", lifeEvent };
}

function hashRoute(hash: string): Route | undefined {
  const [first, second, third, fourth, ...rest] = hash.split("/");
  const alone = pagesAlone.find((name) => name === first);
  if (alone !== undefined) return second === undefined ? { page: alone } : undefined;
  if (first === "place" && third === undefined) {
    return { page: "own-place", ...(second === undefined ? {} : { person: second }) };
  }
  if (first === "begin") {
    const lifeEvent = lifeEventIds.find((event) => event === second);
    return (
      lifeEvent && { page: "begin", lifeEvent, ...(third === undefined ? {} : { person: third }) }
    );
  }
  if (first !== "journeys" || second === undefined || third === undefined) return undefined;
  if (third === "questions" && fourth !== undefined) {
    const [part] = rest;
    const number = part !== undefined && /^[2-9]$/u.test(part) ? Number(part) : 1;
    const isChange = rest.at(-1) === "change";
    return { page: "question", journey: second, topic: fourth, part: number, isChange };
  }
  if (third === "place") return { page: "place", journey: second, isOld: fourth === "old" };
  if (third === "known") return { page: "known", journey: second, isChange: fourth === "change" };
  if (third === "procedures" && fourth !== undefined) {
    return { page: "procedure", journey: second, procedure: fourth };
  }
  const page = pagesOfJourney.find((name) => name === third);
  return page && { page, journey: second };
}
