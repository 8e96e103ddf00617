import { Visitor, type ESTree } from "vite";
import type { SourceFile } from "./read-source.ts";

const letters = /\p{L}/u;
const spokenAttributes = new Set([
  "alt",
  "aria-label",
  "aria-description",
  "label",
  "placeholder",
  "title",
]);

/** Places where a file reads the date by itself instead of being given it. */
export function findClocks({ program }: SourceFile): readonly string[] {
  const found: string[] = [];
  new Visitor({
    NewExpression({ callee, arguments: given }) {
      if (isNamed(callee, "Date") && given.length === 0) found.push("new Date()");
    },
    CallExpression({ callee }) {
      if (isNamed(callee, "Date")) found.push("Date()");
    },
    MemberExpression(node) {
      if (isMember(node, "Date", "now")) found.push("Date.now");
      if (isMember(node, "Temporal", "Now")) found.push("Temporal.Now");
    },
  }).visit(program);
  return found;
}

/** Words written into a screen itself instead of standing in `locales`. */
export function findBareText({ program }: SourceFile): readonly string[] {
  const found: string[] = [];
  const note = (text: string): void => {
    if (letters.test(text)) found.push(text.trim());
  };
  new Visitor({
    JSXText: ({ value }) => note(value),
    JSXElement: ({ children }) => children.map(writtenText).forEach(note),
    JSXFragment: ({ children }) => children.map(writtenText).forEach(note),
    JSXAttribute({ name, value }) {
      if (name.type !== "JSXIdentifier" || !spokenAttributes.has(name.name)) return;
      if (value !== null) note(writtenText(value));
    },
  }).visit(program);
  return found;
}

/** Style attributes, which the content security policy forbids in the pages made by the build. */
export function findStyleAttributes({ program }: SourceFile): readonly string[] {
  const found: string[] = [];
  new Visitor({
    JSXAttribute({ name }) {
      if (name.type === "JSXIdentifier" && name.name === "style") found.push("style");
    },
  }).visit(program);
  return found;
}

/** Text in quotes as a child or value, with or without braces; what JSX holds as plain text is seen on its own. */
function writtenText(node: ESTree.JSXChild | NonNullable<ESTree.JSXAttribute["value"]>): string {
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : "";
  if (node.type !== "JSXExpressionContainer") return "";
  const { expression } = node;
  if (expression.type === "Literal") return String(expression.value);
  if (expression.type === "TemplateLiteral") {
    return expression.quasis.map(({ value }) => value.raw).join("");
  }
  return "";
}

function isNamed(node: ESTree.Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}

function isMember(
  { object, property }: ESTree.MemberExpression,
  of: string,
  name: string,
): boolean {
  return isNamed(object, of) && isNamed(property, name);
}
