import { describe, expect, it } from "vitest";
import { languageOf, pageForAddress } from "./page-for-address.ts";

describe("without a network, a resident opens an address", () => {
  it.each([
    ["/", "/", "ja"],
    ["/death/", "/", "ja"],
    ["/death", "/", "ja"],
    ["/nothing", "/", "ja"],
    ["/english", "/", "ja"],
    ["/en", "/en/", "en"],
    ["/en/", "/en/", "en"],
    ["/en/death/", "/en/", "en"],
    ["/en/nothing/at/all", "/en/", "en"],
  ])("%s is answered with %s and needs the pack of %s", (path, page, language) => {
    expect(pageForAddress(path)).toBe(page);
    expect(languageOf(path)).toBe(language);
  });
});
