import { jaModel, Parser } from "budoux";

const parser = new Parser(jaModel);

/** The phrases of a Japanese text in order, as a reader takes breath; together they are the text again. */
export function splitPhrases(text: string): readonly string[] {
  return parser.parse(text);
}
