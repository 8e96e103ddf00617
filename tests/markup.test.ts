import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { attributesIn, elementsIn, type WrittenAttribute } from "./support/read-markup.ts";
import { parseSource, readSources, type SourceFile } from "./support/read-source.ts";

// What no screen may contain, because old, tired or shaking hands and weak eyes cannot work it.

const app = fileURLToPath(new URL("../src/app/", import.meta.url));
const sources = readSources("src/app").filter(({ path }) => !path.startsWith("src/app/gallery/"));
const template = readFileSync(`${app}index.html`, "utf8");
const styles = readdirSync(`${app}styles`)
  .filter((name) => name.endsWith(".css"))
  .map((name) => ({
    name,
    // Paper is measured in points.
    rules: readFileSync(`${app}styles/${name}`, "utf8").replaceAll(/\/\*.*?\*\//gsu, ""),
  }));

const fieldTypes = ["text", "search", "radio", "checkbox"];

/** How a hand that cannot hold still or press twice is shut out. */
const unsteadyHands = /^on(?:touch|pointer|mouse|drag|drop|dblclick|contextmenu)/iu;

describe("no screen", () => {
  it("has a field that tells what to write in grey letters inside it", () => {
    expect(written(({ name }) => name === "placeholder")).toEqual([]);
  });

  it("has a button or field that is there but cannot be used", () => {
    expect(written(({ name }) => name === "disabled" || name === "readonly")).toEqual([]);
  });

  it("asks by a list to pull down, or by a field of the browser's own for days, numbers or secrets", () => {
    const lists = sources.filter((file) => elementsIn(file).includes("select"));
    expect(lists.map(({ path }) => path)).toEqual([]);
    const types = written(
      ({ element, name, value }) =>
        element === "input" &&
        name === "type" &&
        value !== undefined &&
        !fieldTypes.includes(value),
    );
    expect(types).toEqual([]);
  });

  it("cuts off what is typed, or keeps anybody from pasting", () => {
    expect(written(({ name }) => /^maxlength$|^onpaste$|^pattern$/iu.test(name))).toEqual([]);
  });

  it("is worked by swiping, holding, dragging or pressing twice, or acts before the finger is lifted", () => {
    expect(written(({ name }) => unsteadyHands.test(name))).toEqual([]);
  });

  it("takes the focus to a field of its own accord, or lays an order of its own over that of reading", () => {
    const taken = written(
      ({ name, value }) =>
        name === "autofocus" || (name.toLowerCase() === "tabindex" && value !== "-1"),
    );
    expect(taken).toEqual([]);
  });

  it("does anything of its own accord after a while; what a reader is told alone waits a moment", () => {
    const waiting = sources.filter(({ path }) => /\/(?:screens|components|notes)\//u.test(path));
    const timers = waiting.flatMap(({ path }) =>
      /\b(?:setTimeout|setInterval)\b/u.test(readFileSync(`${app}../../${path}`, "utf8"))
        ? [path]
        : [],
    );
    expect(timers).toEqual(["src/app/components/announced.tsx", "src/app/components/settled.ts"]);
  });

  it("has an icon that keeps a colour of its own where the resident has chosen hers", () => {
    const colours = written(
      ({ name, value }) =>
        (name === "fill" || name === "stroke") && value !== "currentColor" && value !== "none",
    );
    expect(colours).toEqual([]);
  });
});

describe("the style sheets", () => {
  const onScreen = styles.filter(({ name }) => name !== "print.css");
  const found = (pattern: RegExp): readonly string[] =>
    onScreen.flatMap(({ name, rules }) =>
      [...rules.matchAll(pattern)].map(([rule]) => `${name}: ${rule.trim()}`),
    );

  it("set no letters in pixels, which would not grow with the setting", () => {
    expect(found(/font(?:-size)?:[^;]*\dpx[^;]*;/gu).filter(isNotReading)).toEqual([]);
  });

  it("give no box of text a height that its words could outgrow", () => {
    const fixed = found(/(?<![\w-])(?:max-)?(?:block-size|height):[^;]*;/gu);
    const ofNoText = [
      "1px",
      "1em",
      "1.2em",
      "1.25rem",
      "1.5rem",
      "min(1.5rem, 10vi)",
      "min(2rem, 10vi)",
      "100%",
    ];
    const ofText = fixed.filter((rule) => {
      const value = /(?:size|height):([^;]*);$/u.exec(rule)?.[1]?.trim() ?? "";
      return !ofNoText.includes(value);
    });
    expect(ofText).toEqual([]);
  });

  it("move nothing: the only animation shows a sentence where no script comes, without moving it", () => {
    expect(found(/transition[\w-]*:[^;]*;/gu)).toEqual([]);
    expect(found(/animation[\w-]*:[^;]*;/gu)).toEqual([
      "base.css: animation: without-script 0s linear 6s forwards;",
    ]);
  });

  it("break headings, labels and buttons between phrases", () => {
    const rules = styles.find(({ name }) => name === "base.css")?.rules ?? "";
    const phrased =
      /([^{}]*)\{\s*word-break: var\(--break-by-phrase, auto-phrase\);/u.exec(rules)?.[1] ?? "";
    for (const element of ["h1", "h2", "legend", "label", ".button"]) {
      expect(phrased.split(",").map((part) => part.trim())).toContain(element);
    }
  });
});

describe("the page", () => {
  it("can be enlarged with two fingers and turned", () => {
    const viewport = /<meta name="viewport" content="([^"]*)"/u.exec(template)?.[1];
    expect(viewport).toBe("width=device-width, initial-scale=1");
  });
});

describe("the search for these", () => {
  it("sees them where they are", () => {
    const file = parseSource(
      "src/app/sample.tsx",
      `const a = <><input placeholder={b} disabled type="number" onTouchStart={c} /><select /><D disabled /></>;`,
    );
    expect(elementsIn(file)).toEqual(["input", "select"]);
    expect(attributesIn(file)).toEqual([
      { element: "input", name: "placeholder", value: undefined },
      { element: "input", name: "disabled", value: undefined },
      { element: "input", name: "type", value: "number" },
      { element: "input", name: "onTouchStart", value: undefined },
    ]);
  });
});

function written(isAmiss: (attribute: WrittenAttribute) => boolean): readonly string[] {
  const amissIn = (file: SourceFile): readonly string[] =>
    attributesIn(file)
      .filter(isAmiss)
      .map(({ element, name, value }) => `${file.path}: ${element} ${name} ${value ?? ""}`.trim());
  return sources.flatMap(amissIn);
}

/** Readings above words are `max(0.6em, 12px)`: the pixels are what they may not fall under. */
function isNotReading(rule: string): boolean {
  return !/max\(0?\.\d+em, 12px\)/u.test(rule);
}
