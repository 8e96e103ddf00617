import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64url, toBase64url } from "./base64url.ts";

describe("bytes in letters", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      }),
    );
  });

  it("are those of RFC 4648", () => {
    expect(toBase64url(new TextEncoder().encode("foob"))).toBe("Zm9vYg");
    expect(toBase64url(Uint8Array.of(251, 255))).toBe("-_8");
  });

  it.each(["a", "ab+c", "ab==", "あ", "a b"])("are not %j", (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  });
});
