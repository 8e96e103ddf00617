// @vitest-environment happy-dom
import { screen, waitFor, within } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import deathEn from "../../../../locales/en/death.json" with { type: "json" };
import deathJa from "../../../../locales/ja/death.json" with { type: "json" };
import { press } from "../../../../tests/support/finger-and-keys.ts";
import { renderQuestion } from "../../../../tests/support/render-in-app.tsx";
import { fill, words } from "../../../../tests/support/words.ts";

const { common, question, problems } = words.ja.app;
const { facts, topics } = deathJa.questions;
const abroad = facts["deceased.died_abroad"];
const disaster = facts["deceased.disaster_death"];

const box = (name: string): HTMLInputElement =>
  screen.getByRole<HTMLInputElement>("checkbox", { name });
const unknownBox = (item: { readonly label: string }): HTMLInputElement =>
  box(fill(question.unknownItem, { item: item.label }));
const ticked = (): readonly (string | undefined)[] =>
  screen
    .queryAllByRole<HTMLInputElement>("checkbox", { checked: true })
    .map(({ labels }) => labels?.[0]?.textContent);
const goOn = (): void => press(screen.getByRole("button", { name: common.next }));
const showUnknown = (): void => press(screen.getByRole("button", { name: question.someUnknown }));
const told = (): string =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join(" ");

const answers = { "deceased.age": 81 };

describe("a list to tick", () => {
  it("is one group, named by the heading", async () => {
    await renderQuestion("death-circumstances", { answers });
    const name = topics["death-circumstances"].title;
    expect(screen.getByRole("heading", { level: 1, name })).toBeTruthy();
    expect(within(screen.getByRole("group", { name })).getAllByRole("checkbox")).toHaveLength(5);
  });

  it("ticking どれもない unticks the rest", async () => {
    await renderQuestion("death-circumstances", { answers });
    press(box(abroad.label));
    press(box(disaster.label));
    press(box(question.none));
    expect(ticked()).toEqual([question.none]);
  });

  it("ticking anything unticks どれもない, and so does わからない", async () => {
    await renderQuestion("death-circumstances", { answers });
    press(box(question.none));
    press(box(abroad.label));
    expect(ticked()).toEqual([abroad.label]);
    press(box(question.none));
    showUnknown();
    press(unknownBox(disaster));
    expect(ticked()).toEqual([fill(question.unknownItem, { item: disaster.label })]);
  });

  it("what is ticked can be taken back, どれもない too", async () => {
    await renderQuestion("death-circumstances", { answers });
    for (const name of [abroad.label, question.none]) {
      press(box(name));
      press(box(name));
      expect(ticked()).toEqual([]);
    }
  });

  it("what is left unticked means no", async () => {
    const { guide } = await renderQuestion("death-circumstances", { answers });
    press(box(abroad.label));
    goOn();
    const { "deceased.died_abroad": here, "deceased.disaster_death": there } =
      guide.journey()?.answers ?? {};
    expect([here, there]).toEqual([true, false]);
  });

  it("with nothing ticked, she is told that どれもない says no to all, and is led to it", async () => {
    const { guide } = await renderQuestion("death-circumstances", { answers });
    const before = guide.journey()?.answers;
    goOn();
    const message = problems["nothing-ticked"];
    expect(
      screen.getByRole("group", {
        name: topics["death-circumstances"].title,
        description: (said) => said.endsWith(message),
      }),
    ).toBeTruthy();
    press(screen.getByRole("link", { name: message }));
    expect(document.activeElement).toBe(box(question.none));
    expect(guide.journey()?.answers).toEqual(before);
  });

  it("reads a hint after the item that it is about", async () => {
    await renderQuestion("death-family", { answers });
    const { label: name, hint: description } = facts["family.child_under18"];
    expect(screen.getByRole("checkbox", { name, description })).toBe(box(name));
  });

  it("speaks English too", async () => {
    await renderQuestion("death-circumstances", { answers, language: "en" });
    const { label } = deathEn.questions.facts["deceased.died_abroad"];
    press(box(label));
    press(box(words.en.app.question.none));
    expect(ticked()).toEqual([words.en.app.question.none]);
  });
});

describe("わからない on a list", () => {
  it("is offered for each item, one press away, and the focus goes to the first", async () => {
    await renderQuestion("death-circumstances", { answers });
    expect(screen.getAllByRole("checkbox")).toHaveLength(5);
    showUnknown();
    expect(screen.getAllByRole("checkbox")).toHaveLength(9);
    expect(document.activeElement).toBe(unknownBox(abroad));
  });

  it("unticks its item, and ticking the item takes it back", async () => {
    await renderQuestion("death-circumstances", { answers });
    showUnknown();
    press(box(abroad.label));
    press(unknownBox(abroad));
    expect(ticked()).toEqual([fill(question.unknownItem, { item: abroad.label })]);
    press(box(abroad.label));
    expect(ticked()).toEqual([abroad.label]);
  });

  it("shows where to look it up, for this item only", async () => {
    await renderQuestion("death-circumstances", { answers });
    showUnknown();
    press(unknownBox(disaster));
    await waitFor(() => expect(told()).toContain(disaster.look));
    expect(told()).not.toContain(abroad.look);
    press(unknownBox(disaster));
    expect(told()).not.toContain(disaster.look);
  });

  it("is an answer: the rest is no, and she goes on", async () => {
    const { guide } = await renderQuestion("death-circumstances", { answers });
    showUnknown();
    press(unknownBox(disaster));
    goOn();
    const { "deceased.died_abroad": here, "deceased.disaster_death": there } =
      guide.journey()?.answers ?? {};
    expect([here, there]).toEqual([false, "unknown"]);
  });
});

describe("an item behind another item", () => {
  it("appears when that one is ticked, and goes with it", async () => {
    await renderQuestion("death-estate", { answers });
    const { label: owned } = facts["estate.real_estate"];
    const { label: delayed } = facts["estate.division_delayed"];
    const isShown = (): boolean => screen.queryByRole("checkbox", { name: delayed }) !== null;
    expect(isShown()).toBe(false);
    press(box(owned));
    expect(isShown()).toBe(true);
    press(box(owned));
    expect(isShown()).toBe(false);
  });

  it("no longer counts when that one was taken back", async () => {
    const { guide } = await renderQuestion("death-estate", { answers });
    press(box(facts["estate.real_estate"].label));
    press(box(facts["estate.division_delayed"].label));
    press(box(facts["estate.real_estate"].label));
    press(box(question.none));
    goOn();
    expect(guide.journey()?.answers["estate.real_estate"]).toBe(false);
    expect(guide.journey()?.answers["estate.division_delayed"]).not.toBe(true);
  });
});
