// @vitest-environment node
import { describe, expect, it } from "vitest";
import { askToKeep, estimateSpace } from "./browser-storage.ts";

const refuse = () => Promise.reject(new TypeError("not in this window"));

describe("asking the browser not to clear this away", () => {
  it("gives its answer", async () => {
    expect(await askToKeep({ persist: async () => true })).toBe("promised");
    expect(await askToKeep({ persist: async () => false })).toBe("not-promised");
  });

  it("is not possible where the browser has no such question, or refuses it", async () => {
    expect(await askToKeep({})).toBe("cannot-be-asked");
    expect(await askToKeep({ persist: refuse })).toBe("cannot-be-asked");
  });
});

describe("the room that is left", () => {
  it("is told in bytes", async () => {
    const storage = { estimate: async () => ({ usage: 2048, quota: 1_000_000 }) };
    expect(await estimateSpace(storage)).toEqual({ usedBytes: 2048, grantedBytes: 1_000_000 });
  });

  it("is unknown where the browser does not say", async () => {
    expect(await estimateSpace({})).toBeUndefined();
    expect(await estimateSpace({ estimate: async () => ({ usage: 1 }) })).toBeUndefined();
    expect(await estimateSpace({ estimate: refuse })).toBeUndefined();
  });
});
