// @vitest-environment happy-dom
import { screen, waitFor, within } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import { convert, press, pressEnter, write } from "../../../../tests/support/finger-and-keys.ts";
import { ageField, knowNoDay, tickNone, writeAge } from "../../../../tests/support/first-screen.ts";
import { renderQuestion } from "../../../../tests/support/render-in-app.tsx";
import { fill, words } from "../../../../tests/support/words.ts";
import questionsJa from "../../../../locales/ja/questions.json" with { type: "json" };

const { common, question, problems } = words.ja.app;
const { facts } = questionsJa;
const age = facts["deceased.age"];
const servant = facts["person.civil_servant"];
/** On her way one yes or no is left for a screen of its own. */
const withServantAlone = {
  answers: { "deceased.age": 81, "deceased.health_insurance": "koki" },
  part: 2,
};
const insurance = facts["deceased.health_insurance"];

const ageUnknown = (): HTMLElement =>
  screen.getByRole("checkbox", { name: fill(question.unknownItem, { item: age.label }) });
const answer = (asked: { readonly question: string }, name: string): HTMLElement =>
  within(screen.getByRole("group", { name: asked.question })).getByRole("radio", { name });
const goOn = (): void => press(screen.getByRole("button", { name: common.next }));
/** Everything that a reader is told without moving. */
const told = (): string =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join(" ");

describe("a question for a number", () => {
  it("is the label of a field for digits, with its unit read after it", async () => {
    await renderQuestion("death-person");
    const { inputMode, type } = ageField();
    expect([inputMode, type]).toEqual(["numeric", "text"]);
    expect(screen.getByRole("textbox", { name: age.question, description: question.years })).toBe(
      ageField(),
    );
  });

  it("says what わからない is about where it stands without its question", async () => {
    await renderQuestion("death-person");
    expect(ageUnknown()).toBeTruthy();
  });

  it("writing a number takes back わからない", async () => {
    await renderQuestion("death-person");
    press(ageUnknown());
    writeAge("81");
    expect(ageUnknown()).toHaveProperty("checked", false);
    expect(ageField().value).toBe("81");
  });

  it("わからない says that this is fine, shows where to look it up, and keeps the place", async () => {
    await renderQuestion("death-person");
    const unknown = ageUnknown();
    press(unknown);
    expect(document.activeElement).toBe(unknown);
    await waitFor(() => expect(told()).toContain(age.look));
    expect(told()).toContain(question.unknownIsFine);
    expect(document.activeElement).toBe(unknown);
  });

  it("keeps the screen and the focus while the words for looking it up are still on their way", async () => {
    await renderQuestion("death-person");
    const heading = screen.getByRole("heading", { level: 1 });
    press(ageUnknown());
    expect(screen.getByRole("heading", { level: 1 })).toBe(heading);
  });

  it.each(["81", "８１", " 81 ", "81歳", "８１さい"])("takes %j for 81", async (typed) => {
    const { guide } = await renderQuestion("death-person");
    writeAge(typed);
    expect(ageField().value).toBe(typed);
    tickNone();
    knowNoDay();
    goOn();
    expect(guide.journey()?.answers["deceased.age"]).toBe(81);
  });

  it.each([
    ["八十一", problems["not-a-number"]],
    ["81.5", problems["not-a-number"]],
    ["180", fill(problems["outside-range"], { min: 0, max: 130 })],
    ["", problems["not-answered"]],
  ])("%j is announced at the field, and stays there", async (typed, message) => {
    await renderQuestion("death-person");
    writeAge(typed);
    tickNone();
    goOn();
    expect(ageField().getAttribute("aria-invalid")).toBe("true");
    expect(
      screen.getByRole("textbox", {
        name: age.question,
        description: (said) => said.includes(question.years) && said.endsWith(message),
      }),
    ).toBe(ageField());
    expect(ageField().value).toBe(typed);
    const [link, ...others] = within(screen.getByRole("alert")).getAllByRole("link");
    expect(others).toEqual([]);
    if (link !== undefined) press(link);
    expect(document.activeElement).toBe(ageField());
  });

  it("says what is read after it when there is a hint: who counts", async () => {
    await renderQuestion("death-family", { answers: { "deceased.age": 81 } });
    const { question: name, hint } = facts["household.remaining_members"];
    expect(
      screen.getByRole("textbox", { name, description: `${question.people} ${hint}` }),
    ).toBeTruthy();
  });
});

describe("Enter", () => {
  it("answers the screen, as the button does", async () => {
    await renderQuestion("death-person");
    writeAge("81");
    pressEnter(ageField());
    // The list and the two days are still open.
    expect(within(screen.getByRole("alert")).getAllByRole("link")).toHaveLength(3);
  });

  it.each(["safari", "other"] as const)(
    "that takes converted digits does not answer the screen (%s)",
    async (browser) => {
      const { guide } = await renderQuestion("death-person");
      convert(ageField(), ["８", "８１"], browser);
      expect(screen.queryByRole("alert")).toBeNull();
      expect(ageField().value).toBe("８１");
      expect(document.activeElement).toBe(ageField());
      expect(guide.journey()?.unfinished?.fields["deceased.age"]).toBe("８１");
    },
  );
});

describe("a question behind an item of the list", () => {
  const { label: householder } = facts["deceased.was_householder"];
  const { question: adults } = facts["household.remaining_15plus"];
  const item = (): HTMLElement => screen.getByRole("checkbox", { name: householder });
  const field = (): HTMLElement | null => screen.queryByRole("textbox", { name: adults });
  const secondPart = { answers: { "deceased.age": 81 }, part: 2 };

  it("comes up when that is ticked, and goes away again", async () => {
    await renderQuestion("death-family", secondPart);
    expect(field()).toBeNull();
    press(item());
    expect(field()).toBeTruthy();
    press(item());
    expect(field()).toBeNull();
  });

  it("leaves the focus on what she pressed", async () => {
    await renderQuestion("death-family", secondPart);
    const pressed = item();
    press(pressed);
    expect(document.activeElement).toBe(pressed);
  });

  it("shows again what she had written there when she ticks it a second time", async () => {
    await renderQuestion("death-family", secondPart);
    press(item());
    write(screen.getByRole("textbox", { name: adults }), "2");
    press(item());
    press(item());
    expect(field()).toHaveProperty("value", "2");
  });
});

describe("an item of the list behind a question", () => {
  const kind = facts["deceased.pension_kind"];
  const { label } = facts["deceased.pension_mynumber_linked"];
  const isShown = (): boolean => screen.queryByRole("checkbox", { name: label }) !== null;

  it("comes up with the answer that makes it matter, and leaves the focus there", async () => {
    await renderQuestion("death-pension", { answers: { "deceased.age": 81 } });
    expect(isShown()).toBe(false);
    const chosen = answer(kind, kind.options.employees);
    press(chosen);
    expect(isShown()).toBe(true);
    expect(document.activeElement).toBe(chosen);
    press(answer(kind, kind.options.none));
    expect(isShown()).toBe(false);
  });
});

describe("a question with answers to choose from", () => {
  it("has yes, no and わからない, none of them chosen", async () => {
    await renderQuestion("death-work", withServantAlone);
    const group = screen.getByRole("group", { name: servant.question, description: servant.hint });
    expect(within(group).getAllByRole("radio", { checked: false })).toEqual(
      [common.yes, common.no, common.unknown].map((name) => answer(servant, name)),
    );
  });

  it("わからない shows where to look it up", async () => {
    await renderQuestion("death-work", withServantAlone);
    press(answer(servant, common.unknown));
    await waitFor(() => expect(told()).toContain(servant.look));
    press(answer(servant, common.yes));
    expect(told()).not.toContain(servant.look);
  });

  it("offers nothing that an earlier answer excludes: no 国民健康保険 at 81", async () => {
    await renderQuestion("death-health", { answers: { "deceased.age": 81 } });
    const group = screen.getByRole("group", { name: insurance.question });
    const { koki, welfare, other, none } = insurance.options;
    expect(within(group).getAllByRole("radio")).toEqual(
      [koki, welfare, other, none, common.unknown].map((name) => answer(insurance, name)),
    );
  });

  it("unanswered, it is announced, and the list of problems leads to its first answer", async () => {
    await renderQuestion("death-health", { answers: { "deceased.age": 81 } });
    goOn();
    const message = problems["not-answered"];
    expect(
      screen.getByRole("group", {
        name: insurance.question,
        description: (said) => said.startsWith(insurance.hint) && said.endsWith(message),
      }),
    ).toBeTruthy();
    press(screen.getByRole("link", { name: `${insurance.label} ${message}` }));
    expect(document.activeElement).toBe(answer(insurance, insurance.options.koki));
  });
});

describe("a question alone on its screen", () => {
  it("is the heading, and names its group for a reader too", async () => {
    await renderQuestion("death-work", withServantAlone);
    expect(screen.getByRole("heading", { level: 1, name: servant.question })).toBeTruthy();
    expect(screen.getByRole("group", { name: servant.question })).toBeTruthy();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });
});
