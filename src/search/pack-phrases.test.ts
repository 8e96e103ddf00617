import * as fc from "fast-check";
import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { packPhrases, unpackPhrases } from "./pack-phrases.ts";
import { phraseOptions } from "./phrase-options.ts";

const token = fc.stringMatching(/^[a-zぁ-ん一-三]{1,4}$/u);
const phrases = fc.array(fc.uniqueArray(token, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 20,
});

describe("an index that was packed", () => {
  it("is the same again", () => {
    fc.assert(
      fc.property(phrases, (said) => {
        const library = new MiniSearch(phraseOptions);
        said.forEach((tokens, id) => library.add({ id, tokens: tokens.join(" ") }));
        // As it would be after a way through a file.
        const index: unknown = JSON.parse(JSON.stringify(library));
        expect(unpackPhrases(packPhrases(library.toJSON()))).toEqual(index);
      }),
    );
  });

  it("has no token twice in a phrase: that is our own mistake", () => {
    const library = new MiniSearch(phraseOptions);
    library.add({ id: 0, tokens: "lost card lost" });
    expect(() => packPhrases(library.toJSON())).toThrow(RangeError);
  });
});
