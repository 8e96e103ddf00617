// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import lifeEvent from "virtual:catalogue/death";
import deathJa from "../../../../locales/ja/death.json" with { type: "json" };
import { press, write } from "../../../../tests/support/finger-and-keys.ts";
import { widow } from "../../../../tests/support/households.ts";
import { renderQuestion, type Situation } from "../../../../tests/support/render-in-app.tsx";
import { truthful, walkToTheEnd } from "../../../../tests/support/whole-interview.ts";
import { words } from "../../../../tests/support/words.ts";
import { openRuleBook } from "../../../rules/rule-book.ts";

const { name: app, common, question } = words.ja.app;
const { facts, topics } = deathJa.questions;

const ageField = (): HTMLElement =>
  screen.getByRole("textbox", { name: facts["deceased.age"].question });
const heading = (name: string): HTMLElement => screen.getByRole("heading", { level: 1, name });
const goOn = (): void => press(screen.getByRole("button", { name: common.next }));

describe("a screen of questions", () => {
  it("goes on to the next one: its heading takes the focus, its name stands in the tab", async () => {
    await renderQuestion("death-person");
    write(ageField(), "81");
    press(screen.getByRole("radio", { name: facts["deceased.sex"].options.male }));
    goOn();
    const next = topics["death-days"].title;
    expect(document.activeElement).toBe(heading(next));
    expect(document.title).toBe(`${next} | ${app}`);
  });

  it("stays where something is missing: what was written is there, the tab says エラー first", async () => {
    await renderQuestion("death-person");
    write(ageField(), "81");
    goOn();
    const { title } = topics["death-person"];
    expect(document.title).toBe(`${common.error}${common.colon}${title} | ${app}`);
    expect(document.activeElement).toBe(screen.getByRole("alert"));
    expect(ageField()).toHaveProperty("value", "81");
  });

  it("says again what is missing when 次へ is pressed again", async () => {
    await renderQuestion("death-person");
    goOn();
    expect(within(screen.getByRole("alert")).getAllByRole("link")).toHaveLength(2);
    write(ageField(), "81");
    goOn();
    const alert = screen.getByRole("alert");
    expect(within(alert).getAllByRole("link")).toHaveLength(1);
    expect(document.activeElement).toBe(alert);
  });

  it("says nothing of errors while she is still writing", async () => {
    await renderQuestion("death-person");
    write(ageField(), "八十");
    ageField().blur();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(ageField().hasAttribute("aria-invalid")).toBe(false);
  });

  it("keeps every letter at once, as unfinished", async () => {
    const { guide } = await renderQuestion("death-person");
    write(ageField(), "八");
    expect(guide.journey()?.unfinished).toEqual({
      topic: "death-person",
      part: 1,
      fields: { "deceased.age": "八" },
    });
  });

  it("tells why it asks, when asked, without losing the screen or what is on it", async () => {
    await renderQuestion("death-insurance", { answers: { "deceased.age": 81 } });
    const chosen = facts["deceased.health_insurance"].options.koki;
    press(screen.getByRole("radio", { name: chosen }));
    const why = screen
      .getAllByRole("group")
      .find(({ textContent }) => textContent.startsWith(question.why));
    if (!(why instanceof HTMLDetailsElement)) throw new Error("nothing tells why");
    expect(why.textContent).toBe(question.why);
    why.open = true;
    fireEvent(why, new Event("toggle"));
    expect(screen.getByRole("radio", { name: chosen })).toHaveProperty("checked", true);
    await waitFor(() => expect(within(why).getAllByRole("listitem").length).toBeGreaterThan(0));
    expect(why.textContent).toContain(question.whyBody);
  });
});

const rules = openRuleBook(lifeEvent);
const residents: readonly (readonly [string, Situation])[] = [
  ["a widow of 78", { answers: widow.answers }],
  ["somebody who knows nothing and reads English", { language: "en" }],
];

describe.each(residents)("each screen for %s", (_, situation) => {
  const { before } = walkToTheEnd(rules, truthful(situation.answers ?? {}));
  const asked = before.flatMap(({ next, nextRare }) => (next ?? nextRare)?.topic.id ?? []);

  it.each([...new Set(asked)])(
    "%s is whole, and its list of problems leads to its fields",
    async (topic) => {
      const { language = "ja" } = situation;
      await renderQuestion(topic, situation);
      expect(findFaults()).toEqual([]);
      press(screen.getByRole("button", { name: words[language].app.common.next }));
      expect(findFaults()).toEqual([]);
      for (const link of within(screen.getByRole("alert")).getAllByRole("link")) {
        press(link);
        expect(document.activeElement).toBeInstanceOf(HTMLInputElement);
      }
    },
  );
});

/** Ids that stand twice or lead nowhere, controls without a name, words that are missing or not filled in. */
function findFaults(): readonly string[] {
  const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const lost = ["for", "aria-labelledby", "aria-describedby"].flatMap((attribute) =>
    Array.from(document.querySelectorAll(`[${attribute}]`)).flatMap((element) =>
      (element.getAttribute(attribute) ?? "").split(" ").filter((id) => !ids.includes(id)),
    ),
  );
  const nameless = ["radio", "checkbox", "textbox", "button", "link", "group", "heading"]
    .flatMap((role) => screen.queryAllByRole(role, { name: "" }))
    .filter((element) => !(element instanceof HTMLDetailsElement))
    .map(({ outerHTML }) => outerHTML);
  const unworded = document.body.textContent.match(/\{\{|\w+[./][\w/]*_\w+/gu) ?? [];
  const headings = screen
    .getAllByRole("heading", { level: 1 })
    .slice(1)
    .map(({ outerHTML }) => outerHTML);
  return [...twice, ...lost, ...nameless, ...unworded, ...headings];
}
