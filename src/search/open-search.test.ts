import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildIndex, type SearchSources } from "./build-index.ts";
import { chooseHits } from "./choose-hits.ts";
import { openSearch, type Search } from "./open-search.ts";

const sources: SearchSources = {
  language: "ja",
  lifeEvents: ["death", "lost-card"],
  everyday: {
    same: {
      家族: ["主人"],
      死ぬ: ["亡くな"],
      なくす: ["なくした"],
      口座: ["銀行"],
      免許: ["めんきょ"],
    },
    ignored: ["の", "を", "が", "した"],
    events: { death: ["死ぬ", "家族が死ぬ"], "lost-card": ["なくす"] },
    procedures: { "licence-reissue": ["免許をなくす"] },
  },
  procedures: [
    {
      id: "bank-accounts",
      lifeEvents: ["death"],
      name: "預金口座の相続手続き",
      plain: "亡くなった家族の銀行",
    },
    {
      id: "licence-reissue",
      lifeEvents: ["lost-card", "death"],
      name: "運転免許証の再交付",
      plain: "免許を作り直す",
    },
    { id: "help-mark", lifeEvents: ["death"], name: "ヘルプマーク", plain: "印をもらう" },
  ],
};

const search = open(sources);
const first = (said: string): string | undefined => search(said)[0]?.id;

describe("a search", () => {
  it("finds the life event that was told", () => {
    expect(first("主人が亡くなった")).toBe("death");
  });

  it("finds the procedure where more was told", () => {
    expect(first("めんきょ なくした")).toBe("licence-reissue");
    expect(first("亡くなった主人の銀行")).toBe("bank-accounts");
  });

  it("prefers the life event where both are told alike", () => {
    const both = open({
      ...sources,
      procedures: [
        { id: "loss", lifeEvents: ["lost-card"], name: "なくした", plain: "なくした物を届ける" },
      ],
    });
    expect(both("なくした").map(({ id }) => id)).toEqual(["lost-card", "loss"]);
  });

  it("knows a word of a procedure's name, however its kana are written", () => {
    expect(first("へるふまーく")).toBe("help-mark");
    expect(first("ﾍﾙﾌﾟﾏｰｸ")).toBe("help-mark");
  });

  it("carries what is shown of a procedure", () => {
    expect(search("免許")[0]).toMatchObject({
      kind: "procedure",
      lifeEvents: ["lost-card", "death"],
      name: "運転免許証の再交付",
      plain: "免許を作り直す",
    });
  });

  it("finds nothing where nothing was told", () => {
    expect(["", " ", "。", "の", "xyz"].map(search)).toEqual([[], [], [], [], []]);
  });

  it("takes whatever is typed, and puts the likeliest first", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (said) => {
        const scores = search(said).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      }),
    );
  });
});

describe("what is shown of it", () => {
  it("is life events first, then procedures", () => {
    const shown = chooseHits(search("主人が亡くなった 免許をなくした"));
    const kinds = shown.map(({ kind }) => kind);
    expect(kinds).toEqual(kinds.toSorted());
    expect(kinds).toContain("event");
    expect(kinds).toContain("procedure");
  });

  it("is never more than three and five, nor what fits much worse than the best", () => {
    const hit = (kind: "event" | "procedure", score: number) =>
      kind === "event"
        ? ({ kind, id: "death", lifeEvents: ["death"], score } as const)
        : ({ kind, id: "x", lifeEvents: ["death"], name: "", plain: "", score } as const);
    const many = Array.from({ length: 9 }, () => [hit("event", 9), hit("procedure", 9)]).flat();
    expect(chooseHits(many)).toHaveLength(8);
    expect(chooseHits([hit("procedure", 10), hit("event", 3)])).toHaveLength(1);
    expect(chooseHits([])).toEqual([]);
  });
});

/** A search as the phone opens it: over a copy of what was built. */
function open(from: SearchSources): Search {
  return openSearch(structuredClone(buildIndex(from)));
}
