import { Visitor } from "vite";
import type { SourceFile } from "./read-source.ts";

/** An attribute as it stands in a screen: `type="text"` on an `input`. */
export interface WrittenAttribute {
  readonly element: string;
  readonly name: string;
  /** Undefined where it is worked out. */
  readonly value: string | undefined;
}

/** Every element of HTML that a file writes, by its name. */
export function elementsIn({ program }: SourceFile): readonly string[] {
  const found: string[] = [];
  new Visitor({
    JSXOpeningElement: ({ name }) => void (name.type === "JSXIdentifier" && found.push(name.name)),
  }).visit(program);
  return found.filter((name) => /^[a-z]/u.test(name));
}

/** Every attribute on an element of HTML, and every listener: its name begins with "on". */
export function attributesIn({ program }: SourceFile): readonly WrittenAttribute[] {
  const found: WrittenAttribute[] = [];
  new Visitor({
    JSXOpeningElement({ name, attributes }) {
      if (name.type !== "JSXIdentifier" || !/^[a-z]/u.test(name.name)) return;
      for (const attribute of attributes) {
        if (attribute.type !== "JSXAttribute" || attribute.name.type !== "JSXIdentifier") continue;
        const { value } = attribute;
        const isText = value?.type === "Literal" && typeof value.value === "string";
        found.push({
          element: name.name,
          name: attribute.name.name,
          value: isText ? value.value : undefined,
        });
      }
    },
  }).visit(program);
  return found;
}
