import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../text/language.ts";
import { hrefOf, languageOf, rootOf, routeOf, type Route } from "./routes.ts";

/** What the browser makes of a link. */
function addressOf(href: string): { readonly pathname: string; readonly hash: string } {
  return new URL(href, "https://shiori.example");
}

const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/u);
const journey = fc.uuid();

/** Every place that has an address of its own; an unknown address has none. */
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { page: "start", isUnknownAddress: false },
    { page: "explanation", lifeEvent: "death" },
    { page: "begin", lifeEvent: "death" },
    { page: "begin", lifeEvent: "death", person: "mother" },
    { page: "people" },
    { page: "settings" },
    { page: "help" },
    { page: "checked" },
    { page: "accessibility" },
    { page: "own-place" },
    { page: "own-place", person: "a-mother" },
  ),
  fc.record({
    page: fc.constant("question" as const),
    journey,
    topic: id,
    part: fc.integer({ min: 1, max: 9 }),
    isChange: fc.boolean(),
  }),
  fc.record({
    page: fc.constantFrom(
      "answers" as const,
      "so-far" as const,
      "result" as const,
      "plan" as const,
      "bag" as const,
      "print" as const,
    ),
    journey,
  }),
  fc.record({ page: fc.constant("procedure" as const), journey, procedure: id }),
  fc.record({ page: fc.constant("place" as const), journey, isOld: fc.boolean() }),
  fc.record({ page: fc.constant("known" as const), journey, isChange: fc.boolean() }),
);

const language = fc.constantFrom(...languages);

describe("a link", () => {
  it("leads back to the place it was made for, in every language", () => {
    fc.assert(
      fc.property(routes, language, (route, spoken) => {
        const address = addressOf(hrefOf(route, spoken));
        expect(routeOf(address)).toEqual(route);
        expect(languageOf(address.pathname)).toBe(spoken);
      }),
    );
  });

  it("tells no server anything of a journey", () => {
    fc.assert(
      fc.property(routes, language, (route, spoken) => {
        const { pathname } = addressOf(hrefOf(route, spoken));
        const pages = [rootOf(spoken), `${rootOf(spoken)}death/`];
        expect(pages).toContain(pathname);
        if ("journey" in route) expect(pathname).toBe(rootOf(spoken));
      }),
    );
  });

  it("to the start page is its root", () => {
    const start: Route = { page: "start", isUnknownAddress: false };
    expect(hrefOf(start, "ja")).toBe("/");
    expect(hrefOf(start, "en")).toBe("/en/");
    expect(hrefOf({ page: "explanation", lifeEvent: "death" }, "en")).toBe("/en/death/");
  });
});

describe("the link that begins a journey", () => {
  it.each(languages)(
    "stays on the page it stands on, so that a tap before the scripts have come loads nothing anew (%s)",
    (spoken) => {
      const begin = addressOf(hrefOf({ page: "begin", lifeEvent: "death" }, spoken));
      expect(begin.pathname).toBe(hrefOf({ page: "explanation", lifeEvent: "death" }, spoken));
    },
  );

  it("also begins from the start page, where it stood once", () => {
    expect(routeOf(addressOf("/#/begin/death"))).toEqual({ page: "begin", lifeEvent: "death" });
  });
});

describe("an address", () => {
  it.each(["/", "/en", "/en/"])("is the start page: %s", (pathname) => {
    expect(routeOf({ pathname, hash: "" })).toEqual({ page: "start", isUnknownAddress: false });
  });

  it.each(["/death", "/death/", "/en/death", "/en/death/"])(
    "is the explanation, with or without its last slash: %s",
    (pathname) => {
      expect(routeOf({ pathname, hash: "" })).toEqual({ page: "explanation", lifeEvent: "death" });
    },
  );

  it("is in Japanese unless it says English", () => {
    expect(["/", "/death/", "/english/", "/en", "/en/death/"].map(languageOf)).toEqual([
      "ja",
      "ja",
      "ja",
      "en",
      "en",
    ]);
  });

  it.each([
    "/wedding/",
    "/en/wedding/",
    "/death/more/",
    "/%E6%AD%BB",
    "/#/nowhere",
    "/#/",
    "/#/settings/more",
    "/#/begin/wedding",
    "/#/begin",
    "/#/journeys",
    "/#/journeys/1",
    "/#/journeys/1/secrets",
    "/#/journeys/1/procedures",
    "/#/journeys/1/questions",
  ])("that nobody knows is the start page, which says so: %s", (href) => {
    expect(routeOf(addressOf(href))).toEqual({ page: "start", isUnknownAddress: true });
  });

  it("shows the page around a mark within it", () => {
    expect(routeOf({ pathname: "/death/", hash: "#content" })).toEqual({
      page: "explanation",
      lifeEvent: "death",
    });
  });

  it("with a part that cannot be is the first part", () => {
    const first = { page: "question", topic: "death-care", part: 1, isChange: false };
    expect(routeOf(addressOf("/#/journeys/1/questions/death-care/0"))).toMatchObject(first);
    expect(routeOf(addressOf("/#/journeys/1/questions/death-care/99"))).toMatchObject(first);
    expect(routeOf(addressOf("/#/journeys/1/questions/death-care/x"))).toMatchObject(first);
  });

  it("is always some place, whatever is typed", () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true }), (href) => {
        expect(routeOf(new URL(href)).page).toMatch(/^[a-z-]+$/u);
      }),
    );
  });
});
