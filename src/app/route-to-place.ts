import type { JourneyId, JourneyPlace } from "../model/journey.ts";
import type { Route } from "./routes.ts";

/** The screen on which a journey was left. */
export function routeToPlace(journey: JourneyId, place: JourneyPlace): Route {
  switch (place.at) {
    case "question":
      return {
        page: "question",
        journey,
        topic: place.topic === "" ? "next" : place.topic,
        part: Math.max(place.part, 1),
        isChange: false,
      };
    case "procedure":
      return { page: "procedure", journey, procedure: place.procedure };
    default:
      return { page: place.at, journey };
  }
}
