import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeAssessment } from "../../tests/support/write-assessment.ts";
import type { Way } from "../model/journey.ts";
import type { Procedure, Side } from "../model/life-event.ts";
import type { Assessment } from "./assessment.ts";
import { noPlaces, type Places } from "./place.ts";
import { channelOf, waysOf } from "./ways.ts";

const procedure = (has: Partial<Procedure> = {}): Assessment => {
  const assessment = writeAssessment({ id: "form" });
  return { ...assessment, procedure: { ...assessment.procedure, online: "no", ...has } };
};

/** Towns that take the form online, by their side of a move. */
const online = (...sides: readonly (Side | undefined)[]): Places =>
  sides.map((side) => ({
    edition: {
      buildings: [],
      counters: [],
      closedDays: [],
      procedures: { form: { online: { url: "https://town.example/form" } } },
    },
    ...(side === undefined ? {} : { side }),
  }));

describe("the ways in which something can be done", () => {
  it("are a visit alone where nothing else is known", () => {
    expect(waysOf(procedure(), noPlaces)).toEqual([{ way: "visit" }]);
    expect(waysOf(procedure({ online: "unknown" }), noPlaces)).toEqual([{ way: "visit" }]);
  });

  it("are by post and online where the sources say so, with what is unsure about it", () => {
    expect(waysOf(procedure({ post: "yes", online: "partly" }), noPlaces)).toEqual([
      { way: "visit" },
      { way: "post" },
      { way: "online", but: "partly" },
    ]);
    expect(
      waysOf(procedure({ post: "by-municipality", online: "by-municipality" }), noPlaces),
    ).toEqual([{ way: "visit" }, { way: "post", but: "ask" }, { way: "online", but: "ask" }]);
  });

  it("begin with a call to a company", () => {
    expect(waysOf(procedure({ office: "utility", online: "yes" }), noPlaces)).toEqual([
      { way: "phone" },
      { way: "visit" },
      { way: "online" },
    ]);
  });

  it("are surely online where the town itself says so", () => {
    expect(waysOf(procedure(), online(undefined))).toContainEqual({ way: "online" });
    expect(waysOf(procedure({ online: "by-municipality" }), online(undefined))).toContainEqual({
      way: "online",
    });
  });

  it("are online in a move where the town of that side says so", () => {
    const isOnline = (side: Procedure["side"], places: Places): boolean =>
      waysOf(procedure(side === undefined ? {} : { side }), places).some(
        ({ way }) => way === "online",
      );
    expect(isOnline("old", online("new"))).toBe(false);
    expect(isOnline("old", online("old"))).toBe(true);
    expect(isOnline(undefined, online("new"))).toBe(true);
    expect(isOnline("both", online("new"))).toBe(false);
    expect(isOnline("both", online("old", "new"))).toBe(true);
  });

  it("are none where the office does it of itself", () => {
    const assessment: Assessment = { ...procedure({ online: "yes" }), isByOffice: true };
    expect(waysOf(assessment, noPlaces)).toEqual([]);
    expect(channelOf(assessment, noPlaces, { form: "online" })).toBe("nobody");
  });
});

describe("how something is done", () => {
  it("is as the resident has chosen, while that is possible", () => {
    const sent = procedure({ post: "yes" });
    expect(channelOf(sent, noPlaces)).toBe("visit");
    expect(channelOf(sent, noPlaces, { form: "post" })).toBe("post");
    expect(channelOf(procedure(), noPlaces, { form: "post" })).toBe("visit");
    expect(channelOf(sent, noPlaces, { other: "post" })).toBe("visit");
  });

  it("is always a way that is offered, or by nobody where there is none", () => {
    const ways = fc.constantFrom<Way>("visit", "post", "online", "phone");
    fc.assert(
      fc.property(
        fc.constantFrom<Procedure["online"]>("no", "yes", "partly", "by-municipality", "unknown"),
        fc.constantFrom("city", "utility"),
        fc.boolean(),
        fc.boolean(),
        fc.dictionary(fc.constantFrom("form", "__proto__", "constructor"), ways),
        (howOnline, office, isSent, isByOffice, chosen) => {
          const assessment: Assessment = {
            ...procedure({ online: howOnline, office, ...(isSent ? { post: "yes" } : {}) }),
            ...(isByOffice ? { isByOffice } : {}),
          };
          const offered = waysOf(assessment, noPlaces).map(({ way }) => way);
          const channel = channelOf(assessment, noPlaces, chosen);
          expect(offered.length === 0 ? ["nobody"] : offered).toContain(channel);
          expect(new Set(offered).size).toBe(offered.length);
        },
      ),
    );
  });
});
