// @vitest-environment happy-dom
import { screen, waitFor, within } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import questionsEn from "../../../../locales/en/questions.json" with { type: "json" };
import deathJa from "../../../../locales/ja/death.json" with { type: "json" };
import questionsJa from "../../../../locales/ja/questions.json" with { type: "json" };
import { press } from "../../../../tests/support/finger-and-keys.ts";
import { renderQuestion, type AppAround } from "../../../../tests/support/render-in-app.tsx";
import { fill, words } from "../../../../tests/support/words.ts";

const { common, question, problems } = words.ja.app;
const { facts } = questionsJa;
const car = facts["estate.car"];
const moped = facts["estate.moped"];
/** A screen that is one list and nothing else. */
const list = "death-belongings";
const { title } = deathJa.topics[list];

const box = (name: string): HTMLInputElement =>
  screen.getByRole<HTMLInputElement>("checkbox", { name });
const isShown = (item: { readonly label: string }): boolean =>
  screen.queryByRole("checkbox", { name: item.label }) !== null;
const choose = (asked: { readonly question: string }, name: string): void =>
  press(within(screen.getByRole("group", { name: asked.question })).getByRole("radio", { name }));
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
    await renderQuestion(list, { answers });
    expect(screen.getByRole("heading", { level: 1, name: title })).toBeTruthy();
    const group = screen.getByRole("group", { name: title });
    expect(within(group).getAllByRole("checkbox")).toHaveLength(8);
    expect(screen.queryByText(question.tick)).toBeNull();
  });

  it("ticking どれもない unticks the rest", async () => {
    await renderQuestion(list, { answers });
    press(box(car.label));
    press(box(moped.label));
    press(box(question.none));
    expect(ticked()).toEqual([question.none]);
  });

  it("ticking anything unticks どれもない, and so does わからない", async () => {
    await renderQuestion(list, { answers });
    press(box(question.none));
    press(box(car.label));
    expect(ticked()).toEqual([car.label]);
    press(box(question.none));
    showUnknown();
    press(unknownBox(moped));
    expect(ticked()).toEqual([fill(question.unknownItem, { item: moped.label })]);
  });

  it("what is ticked can be taken back, どれもない too", async () => {
    await renderQuestion(list, { answers });
    for (const name of [car.label, question.none]) {
      press(box(name));
      press(box(name));
      expect(ticked()).toEqual([]);
    }
  });

  it("what is left unticked means no", async () => {
    const { guide } = await renderQuestion(list, { answers });
    press(box(car.label));
    goOn();
    const { "estate.car": first, "estate.moped": third } = guide.journey()?.answers ?? {};
    expect([first, third]).toEqual([true, false]);
  });

  it("with nothing ticked, she is told that どれもない says no to all, and is led to it", async () => {
    const { guide } = await renderQuestion(list, { answers });
    const before = guide.journey()?.answers;
    goOn();
    const message = problems["nothing-ticked"];
    expect(
      screen.getByRole("group", {
        name: title,
        description: (said) => said.endsWith(message),
      }),
    ).toBeTruthy();
    press(screen.getByRole("link", { name: message }));
    expect(document.activeElement).toBe(box(question.none));
    expect(guide.journey()?.answers).toEqual(before);
  });

  it("reads a hint after the item that it is about", async () => {
    await renderQuestion("death-family", { answers, part: 2 });
    const { label: name, hint: description } = facts["family.child_under18"];
    expect(screen.getByRole("checkbox", { name, description })).toBe(box(name));
  });

  it("speaks English too", async () => {
    await renderQuestion(list, { answers, language: "en" });
    const { label } = questionsEn.facts["estate.car"];
    press(box(label));
    press(box(words.en.app.question.none));
    expect(ticked()).toEqual([words.en.app.question.none]);
  });
});

describe("わからない on a list", () => {
  it("is offered for each item, one press away, and the focus goes to the first", async () => {
    await renderQuestion(list, { answers });
    expect(screen.getAllByRole("checkbox")).toHaveLength(8);
    showUnknown();
    expect(screen.getAllByRole("checkbox")).toHaveLength(15);
    expect(document.activeElement).toBe(unknownBox(car));
  });

  it("unticks its item, and ticking the item takes it back", async () => {
    await renderQuestion(list, { answers });
    showUnknown();
    press(box(car.label));
    press(unknownBox(car));
    expect(ticked()).toEqual([fill(question.unknownItem, { item: car.label })]);
    press(box(car.label));
    expect(ticked()).toEqual([car.label]);
  });

  it("shows where to look it up, for this item only", async () => {
    await renderQuestion(list, { answers });
    showUnknown();
    press(unknownBox(moped));
    await waitFor(() => expect(told()).toContain(moped.look));
    expect(told()).not.toContain(car.look);
    press(unknownBox(moped));
    expect(told()).not.toContain(moped.look);
  });

  it("is an answer: the rest is no, and she goes on", async () => {
    const { guide } = await renderQuestion(list, { answers });
    showUnknown();
    press(unknownBox(moped));
    goOn();
    const { "estate.car": first, "estate.moped": third } = guide.journey()?.answers ?? {};
    expect([first, third]).toEqual([false, "unknown"]);
  });
});

describe("an item behind another item", () => {
  const certified = facts["deceased.had_care_certification"];
  const used = facts["deceased.used_care_services"];
  const insurance = facts["deceased.health_insurance"];

  it("appears when that one is ticked and there is room, and goes with it", async () => {
    await renderQuestion("death-health", { answers });
    expect(isShown(used)).toBe(false);
    press(box(certified.label));
    expect(isShown(used)).toBe(true);
    expect(document.activeElement).toBe(box(certified.label));
    press(box(certified.label));
    expect(isShown(used)).toBe(false);
  });

  it("no longer counts when that one was taken back", async () => {
    const { guide } = await renderQuestion("death-health", { answers });
    choose(insurance, insurance.options.none);
    press(box(certified.label));
    press(box(used.label));
    press(box(certified.label));
    press(box(question.none));
    goOn();
    expect(guide.journey()?.answers["deceased.had_care_certification"]).toBe(false);
    expect(guide.journey()?.answers["deceased.used_care_services"]).not.toBe(true);
  });
});

describe("an item behind an item of a full screen", () => {
  const owned = facts["estate.real_estate"];
  const delayed = facts["estate.division_delayed"];

  async function answerEstate(item: string): Promise<AppAround> {
    const app = await renderQuestion("death-estate", { answers });
    const { "estate.life_insurance": insurance, "will.kind": will } = facts;
    choose(insurance, insurance.options.no);
    choose(will, will.options.none);
    press(box(item));
    return app;
  }

  it("is asked on the next part, and nothing ticked is pushed away for it", async () => {
    const { navigation } = await answerEstate(owned.label);
    expect(isShown(delayed)).toBe(false);
    expect(ticked()).toEqual([owned.label]);
    goOn();
    expect(navigation.route()).toMatchObject({ topic: "death-estate", part: 2 });
    expect(isShown(owned)).toBe(false);
    expect(isShown(delayed)).toBe(true);
  });

  it("is not asked at all when that one is not ticked", async () => {
    const { navigation } = await answerEstate(question.none);
    goOn();
    expect(navigation.route()).toMatchObject({ topic: list, part: 1 });
  });
});
