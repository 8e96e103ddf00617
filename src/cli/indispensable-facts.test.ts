import { describe, expect, it } from "vitest";
import { writeLifeEvent } from "../../tests/support/write-life-event.ts";
import { openRuleBook } from "../rules/rule-book.ts";
import { indispensableFacts } from "./indispensable-facts.ts";

const yesOrNo = { type: "boolean" } as const;

describe("a fact is indispensable", () => {
  const book = openRuleBook(
    writeLifeEvent({
      facts: { "x.insured": yesOrNo, "x.paid": yesOrNo, "x.left": yesOrNo },
      applies: { claim: "x.insured and x.paid", leave: "x.left" },
      impossible: ["x.paid and x.left"],
    }),
  );

  it("where a verdict would be open without it", () => {
    expect(indispensableFacts(book, { "x.insured": true, "x.paid": true })).toEqual([
      "x.insured",
      "x.paid",
    ]);
  });

  it("where only a paper of it would be open", () => {
    const withPaper = openRuleBook(
      writeLifeEvent({
        facts: { "x.insured": yesOrNo, "x.proxy": yesOrNo },
        applies: { claim: "x.insured" },
        papers: { claim: "x.proxy" },
      }),
    );
    expect(indispensableFacts(withPaper, { "x.insured": true, "x.proxy": false })).toEqual([
      "x.insured",
      "x.proxy",
    ]);
  });

  it("but not where another answer settles the verdict too", () => {
    expect(indispensableFacts(book, { "x.insured": false, "x.paid": false })).toEqual([]);
  });

  it("nor where it follows from another answer", () => {
    expect(
      indispensableFacts(book, { "x.insured": true, "x.paid": true, "x.left": false }),
    ).not.toContain("x.left");
  });

  it("nor where the verdict is open anyway, because a third thing is not known", () => {
    expect(indispensableFacts(book, { "x.insured": true, "x.paid": "unknown" })).toEqual([]);
  });
});
