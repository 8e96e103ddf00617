import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPart } from "../build/words-plugin.ts";
import { lifeEventIds } from "../model/life-event-ids.ts";
import { packModules } from "./pack-modules.ts";
import { unpackModules } from "./unpack-modules.ts";

type Modules = readonly (readonly [string, string])[];

const guide: Modules = lifeEventIds.map((id) => [
  `/assets/data/words-ja-${id}-questions-1a2b3c4d.js`,
  `var e=JSON.parse(\`${JSON.stringify(readPart(`ja/${id}-questions`))}\`);export{e as default};`,
]);

const someText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 65_535 })).map((units) => String.fromCharCode(...units)),
  fc
    .tuple(fc.string({ unit: "grapheme", minLength: 1 }), fc.integer({ min: 1, max: 200 }))
    .map(([text, times]) => text.repeat(times)),
);

describe("what a phone unpacks", () => {
  it("is what was packed, whatever that is", () => {
    const property = fc.property(fc.array(fc.tuple(fc.string(), someText)), (modules) => {
      expect(unpack(sent(modules))).toEqual(modules);
    });
    fc.assert(property, { numRuns: 60 });
  });

  it.each([
    ["nothing", []],
    [
      "modules without text",
      [
        ["/a.js", ""],
        ["/b.js", ""],
      ],
    ],
    ["one sign again and again", [["/a.js", "あ".repeat(300)]]],
    [
      "two modules under one address",
      [
        ["/a.js", "a"],
        ["/a.js", "b"],
      ],
    ],
    [
      "half a sign beyond the first plane",
      [
        ["/a.js", "\uD83D"],
        ["/b.js", "\uFEFF\uDE00\u0000"],
      ],
    ],
  ] as readonly (readonly [string, Modules])[])("is what was packed: %s", (_name, modules) => {
    expect(unpack(sent(modules))).toEqual(modules);
  });

  it("are the words of the guide, in a quarter of the room or less", () => {
    const file = sent(guide);
    expect(unpack(file)).toEqual(guide);
    const bytes = new TextEncoder().encode(guide.map(([, code]) => code).join("")).length;
    expect(JSON.stringify(file).length).toBeLessThan(bytes / 4);
  });

  it("comes in steps, so that the pages are answered in between", () => {
    const steps = unpackModules(sent([["/a.js", "0123456789".repeat(20_000)]]));
    expect(steps.next().done).toBe(false);
    expect([...steps].length).toBeGreaterThan(0);
  });
});

describe("a pack that is none", () => {
  const whole = packModules([["/a.js", "届け出る。届け出ない。".repeat(20)]]);

  it.each([
    ["nothing", null, "no pack"],
    ["a list", [], "no pack"],
    ["without modules", { ...whole, modules: undefined }, "no pack"],
    ["a module without a length", { ...whole, modules: [["/a.js"]] }, "no pack"],
    ["a length below zero", { ...whole, modules: [["/a.js", -1]] }, "no pack"],
    ["a sign without a length", { ...whole, lengths: whole.lengths.slice(1) }, "no pack"],
    ["lengths that no code has", { ...whole, lengths: whole.lengths.map(() => 1) }, "no code"],
    ["more than a phone should hold", { ...whole, modules: [["/a.js", 2 ** 40]] }, "too large"],
    ["bits that are no base64", { ...whole, bits: "あ" }, "no base64"],
    ["cut off", { ...whole, bits: "" }, "damaged"],
    ["of another text", { ...whole, check: whole.check + 1 }, "damaged"],
    ["with a module cut short", { ...whole, modules: [["/a.js", 10]] }, "damaged"],
  ])("is refused: %s", (_name, file, complaint) => {
    expect(() => unpack(file)).toThrow(complaint);
  });

  it("is refused where a single sign of it was changed", () => {
    const place = fc.integer({ min: 0, max: whole.bits.length - 8 });
    const property = fc.property(place, fc.constantFrom("A", "z", "/"), (at, sign) => {
      fc.pre(whole.bits[at] !== sign);
      const bits = whole.bits.slice(0, at) + sign + whole.bits.slice(at + 1);
      expect(() => unpack({ ...whole, bits })).toThrow(/damaged|no text/u);
    });
    fc.assert(property, { numRuns: 30 });
  });
});

/** As it comes over the line. */
function sent(modules: Modules): unknown {
  return JSON.parse(JSON.stringify(packModules(modules)));
}

function unpack(file: unknown): Modules {
  const work = unpackModules(file);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
