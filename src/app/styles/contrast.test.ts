import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ratioOf } from "../../../tests/support/contrast-ratio.ts";
import { readStyleSheet, type Declarations } from "../../../tests/support/read-style-sheet.ts";

/** Text, and every background it stands on. */
const textOn: Readonly<Record<string, readonly string[]>> = {
  text: ["paper", "card", "chosen", "error-tint", "warn-tint"],
  "text-quiet": ["paper", "card", "chosen", "warn-tint"],
  link: ["paper", "card"],
  "link-visited": ["paper", "card"],
  action: ["card"],
  "action-label": ["action"],
  "spoken-text": ["spoken"],
  "error-text": ["paper", "card", "error-tint"],
  "warn-text": ["paper", "card", "warn-tint"],
};

/** What is set for the whole page beside its colours. */
const beside = ["text-setting", "break-by-phrase"];

/** Borders of controls, marks, icons and the ring around what has the focus, and what they lie on. */
const edgeOn: Readonly<Record<string, readonly string[]>> = {
  edge: ["paper", "card"],
  text: ["paper", "card"],
  action: ["paper", "card", "chosen", "warn-tint"],
  "error-edge": ["paper", "card", "error-tint", "warn-tint"],
  "warn-text": ["paper", "card", "warn-tint"],
  ribbon: ["paper", "card"],
  focus: ["paper", "card", "chosen", "error-tint", "warn-tint"],
  "focus-halo": ["focus"],
};

/** Parts what space and headings part as well. */
const decoration = ["line"];

type Tokens = Declarations;

const sheets = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".css"))
  .map((name) => readFileSync(new URL(name, import.meta.url), "utf8"));
const blocks = sheets.map(readStyleSheet);
const declarations = blocks.flatMap((sheet) =>
  [...sheet.values()].flatMap((block) => [...block.entries()]),
);

const light = tokensOf(":root");
const darkByChoice = tokensOf('@media screen :root[data-scheme="dark"]');
const darkBySystem = tokensOf(
  '@media screen and (prefers-color-scheme: dark) :root:not([data-scheme="light"])',
);
const schemes: readonly (readonly [string, Tokens])[] = [
  ["light", light],
  ["dark", darkByChoice],
  ["printed", new Map([...light, ...tokensOf("@media print :root")])],
];

describe.each(schemes)("%s colours", (_, tokens) => {
  it.each(pairs(textOn))("text %s on %s is at least 7:1", (text, background) => {
    expect(contrast(tokens, text, background)).toBeGreaterThanOrEqual(7);
  });

  it.each(pairs(edgeOn))("border %s on %s is at least 3:1", (edge, background) => {
    expect(contrast(tokens, edge, background)).toBeGreaterThanOrEqual(3);
  });
});

describe("the two schemes", () => {
  it("dark is the same by choice and by the system's setting", () => {
    expect(darkByChoice.size).toBeGreaterThan(10);
    expect([...darkBySystem]).toEqual([...darkByChoice]);
  });

  it("have the same colours by name", () => {
    expect([...darkByChoice.keys()]).toEqual([...light.keys()]);
  });
});

describe("the colours in use", () => {
  it("are all looked at above, each for what it is used for", () => {
    const backgrounds = new Set([...pairs(textOn), ...pairs(edgeOn)].map(([, on]) => on));
    expect(usedIn("background")).toEqual(
      [...backgrounds].filter((on) => on !== "focus").toSorted(),
    );
    const marked = [...Object.keys(textOn), "ribbon"];
    expect(usedIn("color")).toEqual(marked.toSorted());
    const edges = [...Object.keys(edgeOn), ...decoration].toSorted();
    expect(usedIn("border", "outline", "box-shadow", "accent-color")).toEqual(edges);
  });

  it("are all defined, and no defined one is without use", () => {
    const used = declarations.flatMap(([name, value]) =>
      name.startsWith("--") ? [] : usesIn(value),
    );
    const colours = used.filter((name) => !beside.includes(name));
    expect([...new Set(colours)].toSorted()).toEqual([...light.keys()].toSorted());
  });

  it("stand nowhere but among the tokens", () => {
    const written = declarations.filter(
      ([name, value]) =>
        !name.startsWith("--") && /#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\(/iu.test(value),
    );
    expect(written).toEqual([]);
  });
});

describe("the contrast of two colours", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#767676", "#ffffff", 4.54],
    ["#ffffff", "#0017c1", 11.1],
    ["#123456", "#123456", 1],
  ])("of %s and %s is %d", (first, second, ratio) => {
    expect(ratioOf(first, second)).toBeCloseTo(ratio, 1);
  });
});

function pairs(
  table: Readonly<Record<string, readonly string[]>>,
): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([one, others]) =>
    others.map((other): readonly [string, string] => [one, other]),
  );
}

function contrast(tokens: Tokens, first: string, second: string): number {
  return ratioOf(colourOf(tokens, first), colourOf(tokens, second));
}

function colourOf(tokens: Tokens, name: string): string {
  const colour = tokens.get(name) ?? "";
  if (!/^#[\da-f]{6}$/u.test(colour)) throw new SyntaxError(`--${name} is no colour: ${colour}`);
  return colour;
}

/** The tokens that a block of the style sheets sets. */
function tokensOf(selector: string): Tokens {
  const set = blocks.flatMap((sheet) => [...(sheet.get(selector) ?? [])]);
  const tokens = set.filter(([name]) => name.startsWith("--"));
  return new Map(tokens.map(([name, value]) => [name.slice(2), value]));
}

/** Names of the tokens that properties of this kind use, such as "border" for border-color too. */
function usedIn(...kinds: readonly string[]): readonly string[] {
  const uses = declarations.flatMap(([name, value]) =>
    kinds.some((kind) => name === kind || name.startsWith(`${kind}-`)) ? usesIn(value) : [],
  );
  return [...new Set(uses)].toSorted();
}

function usesIn(value: string): readonly string[] {
  return [...value.matchAll(/var\(--([\w-]+)/gu)].map(([, name]) => name ?? "");
}
