import { describe, expect, it } from "vitest";
import { explainOldNode } from "./node-version.mjs";

describe("a newcomer's Node.js", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "24.0.0", "100.1.0"])("%s is new enough", (version) => {
    expect(explainOldNode(version)).toBeUndefined();
  });

  it.each(["14.21.3", "18.20.8", "20.18.3", "21.7.3", "22.11.0"])(
    "%s is too old, and she is told which one to get",
    (version) => {
      const sentence = explainOldNode(version);
      expect(sentence).toContain("20.19 or newer");
      expect(sentence).toContain(version);
    },
  );
});
