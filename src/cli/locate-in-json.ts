import { isNode, LineCounter, parseDocument } from "yaml";
import type { EditionPath } from "../editions/edition-fault.ts";

/** Where things stand in a text of JSON; lines are counted from 1. */
export interface JsonPlaces {
  /** The line of what a path leads to; where nothing is there, of the nearest thing around it. */
  readonly lineOf: (path: EditionPath) => number;
  /** Names that stand a second time in their object: JSON takes the last one without a word. */
  readonly repeatedNames: readonly { readonly name: string; readonly line: number }[];
}

/** Reads a text that is JSON for its places. JSON is YAML, and the parser of YAML keeps them. */
export function locateInJson(text: string): JsonPlaces {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: EditionPath): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return {
    lineOf,
    repeatedNames: document.errors
      .filter(({ code }) => code === "DUPLICATE_KEY")
      .map(({ pos: [start] }) => ({
        name: /^"([^"]*)"/.exec(text.slice(start))?.[1] ?? "",
        line: lines.linePos(start).line,
      })),
  };
}

/** The line that a complaint of `JSON.parse` is about; its last one where the text ends too early. */
export function lineOfJsonError(text: string, complaint: string): number {
  const position = /position (\d+)/.exec(complaint)?.[1];
  const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
  return before.split("\n").length;
}
