import { describe, expect, it } from "vitest";
import { routeToPlace } from "./route-to-place.ts";

describe("a journey is opened again", () => {
  it("on the very screen on which it was left", () => {
    expect(routeToPlace("j", { at: "question", topic: "death-care", part: 2 })).toEqual({
      page: "question",
      journey: "j",
      topic: "death-care",
      part: 2,
      isChange: false,
    });
    expect(routeToPlace("j", { at: "procedure", procedure: "death-notification" })).toEqual({
      page: "procedure",
      journey: "j",
      procedure: "death-notification",
    });
    for (const at of ["answers", "result", "bag"] as const) {
      expect(routeToPlace("j", { at })).toEqual({ page: at, journey: "j" });
    }
  });

  it("on a question even where none was opened yet", () => {
    const route = routeToPlace("j", { at: "question", topic: "", part: 0 });
    expect(route).toMatchObject({ page: "question", part: 1 });
    expect(route).not.toMatchObject({ topic: "" });
  });
});
