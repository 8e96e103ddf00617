import { describe, expect, it } from "vitest";
import { hrefOf, routeOf } from "./routes.ts";

describe("the link that begins a journey", () => {
  it.each(["ja", "en"] as const)(
    "stays on the page it stands on, so that a tap before the scripts have come loads nothing anew (%s)",
    (language) => {
      const page = hrefOf({ page: "explanation", lifeEvent: "death" }, language);
      const link = new URL(hrefOf({ page: "begin", lifeEvent: "death" }, language), "https://a.jp");
      expect(link.pathname).toBe(page);
      expect(routeOf(link)).toEqual({ page: "begin", lifeEvent: "death" });
    },
  );

  it("also begins where an older page has led to it by the start page", () => {
    const link = { pathname: "/", hash: "#/begin/death" };
    expect(routeOf(link)).toEqual({ page: "begin", lifeEvent: "death" });
  });
});
