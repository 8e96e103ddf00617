// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import lifeEvent from "virtual:catalogue/death";
import deathJa from "../../../../locales/ja/death.json" with { type: "json" };
import questionsJa from "../../../../locales/ja/questions.json" with { type: "json" };
import { press } from "../../../../tests/support/finger-and-keys.ts";
import { ageField, knowNoDay, tickNone, writeAge } from "../../../../tests/support/first-screen.ts";
import { widow } from "../../../../tests/support/households.ts";
import { renderQuestion, type Situation } from "../../../../tests/support/render-in-app.tsx";
import { truthful, walkToTheEnd } from "../../../../tests/support/whole-interview.ts";
import { fill, words } from "../../../../tests/support/words.ts";
import { openRuleBook } from "../../../rules/rule-book.ts";

const { name: app, common, question, problems } = words.ja.app;
const { facts, startDays } = questionsJa;
const { topics } = deathJa;

const heading = (name: string): HTMLElement => screen.getByRole("heading", { level: 1, name });
const goOn = (): void => press(screen.getByRole("button", { name: common.next }));
/** What the list of problems says, in its order. */
const announced = (): readonly (string | null)[] =>
  within(screen.getByRole("alert"))
    .getAllByRole("link")
    .map(({ textContent }) => textContent);
const ageMissing = `${facts["deceased.age"].label}${problems["not-answered"]}`;
const dayMissing = fill(problems["date-missing"], {
  parts: [question.year, question.month, question.day].join("と"),
});

describe("a screen of questions", () => {
  it("goes on to the next one: its heading takes the focus, its name stands in the tab", async () => {
    await renderQuestion("death-person");
    writeAge("81");
    tickNone();
    knowNoDay();
    goOn();
    const next = topics["death-family"].title;
    expect(document.activeElement).toBe(heading(next));
    expect(document.title).toBe(`${next} | ${app}`);
  });

  it("stays where something is missing: what was written is there, the tab says エラー first", async () => {
    await renderQuestion("death-person");
    writeAge("81");
    goOn();
    const { title } = topics["death-person"];
    expect(document.title).toBe(`${common.error}${common.colon}${title} | ${app}`);
    expect(document.activeElement).toBe(screen.getByRole("alert"));
    expect(ageField()).toHaveProperty("value", "81");
  });

  it("says again what is missing when 次へ is pressed again", async () => {
    await renderQuestion("death-person");
    goOn();
    expect(announced()).toEqual([ageMissing, problems["nothing-ticked"]]);
    writeAge("81");
    tickNone();
    goOn();
    expect(announced()).toEqual([
      `${startDays["death-date"].label}${dayMissing}`,
      `${startDays["death-known"].label}${problems["not-answered"]}`,
    ]);
    expect(document.activeElement).toBe(screen.getByRole("alert"));
  });

  it("says nothing of errors while she is still writing", async () => {
    await renderQuestion("death-person");
    writeAge("八十");
    ageField().blur();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(ageField().hasAttribute("aria-invalid")).toBe(false);
  });

  it("keeps every letter at once, as unfinished", async () => {
    const { guide } = await renderQuestion("death-person");
    writeAge("八");
    expect(guide.journey()?.unfinished).toEqual({
      topic: "death-person",
      part: 1,
      fields: { "deceased.age": "八" },
    });
  });

  it("tells why it asks, when asked, without losing the screen or what is on it", async () => {
    await renderQuestion("death-health", { answers: { "deceased.age": 81 } });
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

describe("a screen with a question, a list and days", () => {
  const { label: abroad } = facts["deceased.died_abroad"];
  const { label: foreign } = facts["deceased.foreign_national"];
  const card = facts["deceased.residence_document"];
  const { title } = topics["death-person"];
  const box = (name: string): HTMLInputElement =>
    screen.getByRole<HTMLInputElement>("checkbox", { name });
  const group = (name: string): HTMLElement => screen.getByRole("group", { name });
  const asTheyStand = (elements: readonly HTMLElement[]): readonly HTMLElement[] =>
    elements.toSorted((one, other) => {
      const isBefore = one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isBefore === 0 ? 1 : -1;
    });

  it("has the question first, then the list, what hangs on an item of it, and the days", async () => {
    await renderQuestion("death-person");
    writeAge("81");
    press(box(foreign));
    press(within(group(card.question)).getByRole("radio", { name: common.unknown }));
    const parts = [
      ageField(),
      group(question.tick),
      group(card.question),
      group(startDays["death-date"].question),
    ];
    expect(asTheyStand(parts.toReversed())).toEqual(parts);
  });

  it("heads the list with a row of its own, as the heading is about more than the list", async () => {
    await renderQuestion("death-person");
    expect(heading(title)).toBeTruthy();
    expect(screen.queryByRole("group", { name: title })).toBeNull();
    const list = group(question.tick);
    expect(list.firstElementChild).toBe(within(list).getByText(question.tick));
    expect(within(list).getAllByRole("checkbox")).toHaveLength(5);
    expect(within(list).queryByRole("textbox")).toBeNull();
  });

  it("takes どれもない for the list alone: the rest stays as it is, and is still asked", async () => {
    await renderQuestion("death-person");
    writeAge("八十");
    press(box(abroad));
    tickNone();
    expect(box(abroad).checked).toBe(false);
    expect(ageField().value).toBe("八十");
    goOn();
    expect(announced()).toEqual([`${facts["deceased.age"].label}${problems["not-a-number"]}`]);
  });

  it("keeps どれもない while a question is answered", async () => {
    await renderQuestion("death-person");
    tickNone();
    writeAge("81");
    knowNoDay();
    expect(box(question.none).checked).toBe(true);
  });

  it("shows all of it again when she comes back", async () => {
    const { navigation } = await renderQuestion("death-person");
    const here = navigation.route();
    writeAge("81");
    tickNone();
    knowNoDay();
    goOn();
    expect(screen.queryByRole("heading", { name: title })).toBeNull();
    navigation.replace(here);
    expect(heading(title)).toBeTruthy();
    expect(ageField().value).toBe("81");
    expect(box(question.none).checked).toBe(true);
    const { question: death } = startDays["death-date"];
    const day = within(group(death));
    expect(day.getByRole("checkbox", { name: common.unknown, checked: true })).toBeTruthy();
  });
});

const rules = openRuleBook(lifeEvent);
const residents: readonly (readonly [string, Situation])[] = [
  ["a widow of 78", { answers: widow.answers }],
  ["somebody who knows nothing and reads English", { language: "en" }],
];

describe.each(residents)("each screen for %s", (_, situation) => {
  const { before } = walkToTheEnd(rules, truthful(situation.answers ?? {}));
  const asked = before.flatMap(({ next, nextRare }) => {
    const step = next ?? nextRare;
    return step === undefined ? [] : [[step.topic.id, step.part] as const];
  });

  it.each(asked)(
    "%s, part %i, is whole, and its list of problems leads to its fields",
    async (topic, part) => {
      const { language = "ja" } = situation;
      await renderQuestion(topic, { ...situation, part });
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
