// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { words } from "../../../tests/support/words.ts";
import { loadOpening } from "./create-app-text.ts";
import type * as LoadWords from "./load-words.ts";

/** The English words that can be had; the Japanese ones all lie on the phone. */
const english = vi.hoisted(() => ({ opening: true, later: true }));

function has(part: keyof typeof english, wholly: () => Promise<unknown>): Promise<unknown> {
  return english[part] ? wholly() : Promise.reject(new TypeError("no network"));
}

vi.mock("./load-words.ts", async (original) => {
  const real = await original<typeof LoadWords>();
  return {
    ...real,
    loadOpeningWords: (language: "ja" | "en") =>
      language === "ja"
        ? real.loadOpeningWords(language)
        : has("opening", () => real.loadOpeningWords(language)),
    loadAppWords: (language: "ja" | "en", group: "app") =>
      language === "ja"
        ? real.loadAppWords(language, group)
        : has("later", () => real.loadAppWords(language, group)),
  };
});

afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(english, { opening: true, later: true });
});

const goOffline = (): unknown => vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
const begun = async (wanted: "ja" | "en") => {
  const { language, store } = await loadOpening(wanted);
  const { start, settings } = store.get("app") ?? {};
  return { language, start, settings };
};

describe("the language in which the app begins", () => {
  it("is the one of the address, and waits for the first screens' words only", async () => {
    expect(await begun("en")).toEqual({
      language: "en",
      start: words.en.app.start,
      settings: undefined,
    });
  });

  it("is the one of the address too where all of it lies on the phone", async () => {
    goOffline();
    expect(await begun("en")).toMatchObject({ language: "en", settings: words.en.app.settings });
  });

  it("is the other one where the one of the address is not on the phone, so that the guide opens", async () => {
    goOffline();
    Object.assign(english, { opening: false, later: false });
    expect(await begun("en")).toMatchObject({ language: "ja", settings: words.ja.app.settings });
  });

  it("is the other one where only the first screens of it are on the phone", async () => {
    goOffline();
    english.later = false;
    expect(await begun("en")).toMatchObject({ language: "ja" });
  });
});
