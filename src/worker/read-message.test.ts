import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMessage } from "./read-message.ts";

describe("what a page asks of the worker", () => {
  it("is to take over, or to keep a language", () => {
    expect(readMessage({ type: "SKIP_WAITING", more: 1 })).toEqual({ type: "SKIP_WAITING" });
    const keep = { type: "KEEP_LANGUAGE", language: "en" };
    expect(readMessage(keep)).toEqual(keep);
    expect(readMessage({ type: "KEEP_LANGUAGE" })).toBeUndefined();
  });

  it("is nothing where a page sends anything else", () =>
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readMessage(data)).toBeUndefined();
      }),
    ));
});
