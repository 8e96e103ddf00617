import type { Condition } from "../model/condition.ts";
import { failure, success, type Result } from "../model/result.ts";

/** Why a text is not a condition; `at` counts characters from 0. */
export interface ConditionSyntaxProblem {
  readonly kind: "unexpected" | "unfinished" | "unknown-sign";
  readonly found: string;
  readonly expected: string;
  readonly at: number;
}

interface Token {
  readonly kind: "word" | "text" | "number" | "sign" | "end";
  readonly text: string;
  readonly at: number;
}

const tokenPattern =
  /\s*(?:(?<word>[a-z][a-z0-9_.-]*)|"(?<text>[^"]*)"|(?<number>-?\d+)|(?<sign>==|!=|>=|<=|[><()[\],]))/y;

const reservedWords: ReadonlySet<string> = new Set(["and", "or", "not", "in", "always"]);

class ConditionSyntaxError extends Error {
  readonly problem: ConditionSyntaxProblem;

  constructor(problem: ConditionSyntaxProblem) {
    super(`expected ${problem.expected} at ${String(problem.at)}, found ${problem.found}`);
    this.name = "ConditionSyntaxError";
    this.problem = problem;
  }
}

/**
 * The condition that a text of the catalogue says, or where and why it is not one.
 * `or` binds weaker than `and`, `and` weaker than `not`; the grammar is in the README of this folder.
 */
export function parseCondition(text: string): Result<Condition, ConditionSyntaxProblem> {
  try {
    const parser = new Parser(tokensOf(text));
    const condition = parser.alternatives();
    parser.expectEnd();
    return success(condition);
  } catch (error) {
    if (error instanceof ConditionSyntaxError) return failure(error.problem);
    throw error;
  }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(tokenPattern);
  for (;;) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null) {
      const rest = text.slice(start).trimStart();
      if (rest === "") return [...tokens, { kind: "end", text: "the end", at: text.length }];
      throw new ConditionSyntaxError({
        kind: "unknown-sign",
        found: rest.slice(0, 12),
        expected: "a fact, a value or a sign",
        at: text.length - rest.length,
      });
    }
    const at = start + match[0].length - match[0].trimStart().length;
    for (const kind of ["word", "text", "number", "sign"] as const) {
      const found = match.groups?.[kind];
      if (found !== undefined) tokens.push({ kind, text: found, at });
    }
  }
}

class Parser {
  private readonly tokens: readonly Token[];
  private position = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  alternatives(): Condition {
    const parts = this.separatedBy("or", () => this.conjunction());
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { any: parts };
  }

  expectEnd(): void {
    if (this.current().kind !== "end") throw this.unexpected("`and`, `or` or the end");
  }

  private conjunction(): Condition {
    const parts = this.separatedBy("and", () => this.negation());
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { all: parts };
  }

  private negation(): Condition {
    return this.take("word", "not") === undefined ? this.atom() : { not: this.negation() };
  }

  private atom(): Condition {
    if (this.take("sign", "(") !== undefined) {
      const inner = this.alternatives();
      this.expect("sign", ")");
      return inner;
    }
    if (this.take("word", "always") !== undefined) return { always: true };
    const fact = this.fact();
    if (this.take("word", "in") !== undefined) return { fact, op: "in", value: this.list() };
    for (const op of ["==", "!=", ">=", "<=", ">", "<"] as const) {
      if (this.take("sign", op) !== undefined) return { fact, op, value: this.value() };
    }
    return { fact, op: "is", value: true };
  }

  private fact(): string {
    const { kind, text } = this.current();
    if (kind !== "word" || reservedWords.has(text)) throw this.unexpected("a fact");
    this.position += 1;
    return text;
  }

  private list(): readonly (string | number)[] {
    this.expect("sign", "[");
    const values = [this.value()];
    while (this.take("sign", ",") !== undefined) values.push(this.value());
    this.expect("sign", "]");
    return values;
  }

  private value(): string | number {
    const option = this.take("text");
    if (option !== undefined) return option.text;
    const number = this.take("number");
    if (number !== undefined) return Number(number.text);
    throw this.unexpected('a value in "quotes" or a whole number');
  }

  private separatedBy(word: "and" | "or", part: () => Condition): Condition[] {
    const parts = [part()];
    while (this.take("word", word) !== undefined) parts.push(part());
    return parts;
  }

  private current(): Token {
    return this.tokens[this.position] ?? { kind: "end", text: "the end", at: 0 };
  }

  private take(kind: Token["kind"], text?: string): Token | undefined {
    const token = this.current();
    if (token.kind !== kind || (text !== undefined && token.text !== text)) return undefined;
    this.position += 1;
    return token;
  }

  private expect(kind: Token["kind"], text: string): void {
    if (this.take(kind, text) === undefined) throw this.unexpected(`\`${text}\``);
  }

  private unexpected(expected: string): ConditionSyntaxError {
    const { kind, text, at } = this.current();
    return new ConditionSyntaxError({
      kind: kind === "end" ? "unfinished" : "unexpected",
      found: text,
      expected,
      at,
    });
  }
}
