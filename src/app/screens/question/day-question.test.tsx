// @vitest-environment happy-dom
import { screen, within } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import questionsJa from "../../../../locales/ja/questions.json" with { type: "json" };
import { convert, press, pressEnter, write } from "../../../../tests/support/finger-and-keys.ts";
import { ageField, tickNone, writeAge } from "../../../../tests/support/first-screen.ts";
import { renderQuestion } from "../../../../tests/support/render-in-app.tsx";
import { fill, words } from "../../../../tests/support/words.ts";

const { common, question, problems } = words.ja.app;
const {
  "death-date": death,
  "death-known": known,
  "funeral-date": funeral,
} = questionsJa.startDays;
const deceased = { answers: { "deceased.age": 81 } };
/** The days alone: the first part is full where she is unsure of what the list there asks. */
const onlyDays = { ...deceased, part: 2 };

interface Asked {
  readonly question: string;
}
const group = (asked: Asked): HTMLElement => screen.getByRole("group", { name: asked.question });
const part = (asked: Asked, name: string): HTMLInputElement =>
  within(group(asked)).getByRole<HTMLInputElement>("textbox", { name });
const option = (asked: Asked, name: string): HTMLElement =>
  within(group(asked)).getByRole("radio", { name });
const unknownBox = (asked: Asked): HTMLElement =>
  within(group(asked)).getByRole("checkbox", { name: common.unknown });
const goOn = (): void => press(screen.getByRole("button", { name: common.next }));

function writeDay(asked: Asked, year: string, month: string, day: string): void {
  write(part(asked, question.year), year);
  write(part(asked, question.month), month);
  write(part(asked, question.day), day);
}

/** What the list of problems says, by link. */
const announced = (): readonly (string | null)[] =>
  within(screen.getByRole("alert"))
    .getAllByRole("link")
    .map(({ textContent }) => textContent);

describe("the day of death", () => {
  it("is asked for with where to find it", async () => {
    await renderQuestion("death-person", onlyDays);
    expect(screen.getByRole("group", { name: death.question, description: death.hint })).toBe(
      group(death),
    );
  });

  it("is kept as the day it is, whatever digits it was written with", async () => {
    const { guide } = await renderQuestion("death-person", onlyDays);
    writeDay(death, "８年", "11", "１５");
    press(option(known, known.same));
    goOn();
    expect(guide.journey()?.startDays).toEqual({
      "death-date": "2026-11-15",
      "death-known": "2026-11-15",
    });
  });

  it("writing it takes back わからない, and so does another count of years", async () => {
    await renderQuestion("death-person", onlyDays);
    press(unknownBox(death));
    write(part(death, question.month), "11");
    expect(unknownBox(death)).toHaveProperty("checked", false);
    press(unknownBox(death));
    press(option(death, question.western));
    expect(unknownBox(death)).toHaveProperty("checked", false);
  });

  it.each([
    ["8", "", "15", fill(problems["date-missing"], { parts: question.month }), question.month],
    [
      "",
      "",
      "15",
      fill(problems["date-missing"], { parts: `${question.year}と${question.month}` }),
      question.year,
    ],
    ["8", "11", "十五", fill(problems["date-not-a-number"], { part: question.day }), question.day],
    ["8", "13", "15", problems["no-such-month"], question.month],
    [
      "8",
      "11",
      "31",
      fill(problems["no-such-day"], { year: 2026, month: 11, lastDay: 30 }),
      question.day,
    ],
    ["8", "11", "23", problems["in-future"], question.day],
  ])("令和%s年%s月%s日 is announced at the field, and the list leads to it", async (...wrong) => {
    const [year, month, day, message, at] = wrong;
    await renderQuestion("death-person", onlyDays);
    writeDay(death, year, month, day);
    press(option(known, known.same));
    goOn();
    expect(announced()).toEqual([`${death.label}${message}`]);
    for (const name of [question.year, question.month, question.day]) {
      const field = within(group(death)).getByRole("textbox", {
        name,
        description: (said) => said.endsWith(message),
      });
      expect(field.getAttribute("aria-invalid")).toBe("true");
    }
    // The hint is said once, with the group.
    const description = (said: string): boolean =>
      said.startsWith(`${death.hint} `) && said.endsWith(message);
    expect(screen.getByRole("group", { name: death.question, description })).toBe(group(death));
    press(screen.getByRole("link", { name: `${death.label} ${message}` }));
    expect(document.activeElement).toBe(part(death, at));
    const [typedYear, typedMonth, typedDay] = within(group(death))
      .getAllByRole<HTMLInputElement>("textbox")
      .map(({ value }) => value);
    expect([typedYear, typedMonth, typedDay]).toEqual([year, month, day]);
  });

  it("in an era that had ended is answered with the right one", async () => {
    await renderQuestion("death-person", onlyDays);
    press(option(death, question.eras.heisei));
    writeDay(death, "38", "11", "15");
    press(option(known, known.same));
    goOn();
    const right = `${question.eras.reiwa}8年`;
    const said = { era: question.eras.heisei, lastYear: 31, right };
    expect(announced()).toEqual([`${death.label}${fill(problems["year-outside-era"], said)}`]);
  });

  it("is no longer called wrong once it is right, while the next question still is", async () => {
    await renderQuestion("death-person", onlyDays);
    writeDay(death, "8", "11", "31");
    goOn();
    expect(announced()).toHaveLength(2);
    write(part(death, question.day), "30");
    write(part(death, question.month), "10");
    goOn();
    expect(announced()).toEqual([`${known.label}${problems["not-answered"]}`]);
    expect(part(death, question.day).hasAttribute("aria-invalid")).toBe(false);
  });

  it("Enter answers the screen; Enter that takes converted digits does not", async () => {
    await renderQuestion("death-person", onlyDays);
    const year = part(death, question.year);
    convert(year, ["８"], "safari");
    convert(year, ["８"], "other");
    expect(screen.queryByRole("alert")).toBeNull();
    pressEnter(year);
    expect(announced()).toHaveLength(2);
  });
});

describe("a day that is mostly the same as another", () => {
  it("is chosen with one press; nothing is to be written", async () => {
    await renderQuestion("death-person", onlyDays);
    expect(within(group(known)).queryByRole("textbox")).toBeNull();
    expect(within(group(known)).getAllByRole("radio", { checked: false })).toEqual(
      [known.same, known.other, common.unknown].map((name) => option(known, name)),
    );
  });

  it("brings up its fields when it was another day, and takes them away again", async () => {
    await renderQuestion("death-person", onlyDays);
    press(option(known, known.other));
    expect(part(known, question.year)).toBeTruthy();
    press(option(known, known.same));
    expect(within(group(known)).queryByRole("textbox")).toBeNull();
  });

  it("unanswered, the list of problems leads to its first answer", async () => {
    await renderQuestion("death-person", onlyDays);
    press(unknownBox(death));
    goOn();
    press(screen.getByRole("link", { name: `${known.label} ${problems["not-answered"]}` }));
    expect(document.activeElement).toBe(option(known, known.same));
  });

  it("cannot be before the death", async () => {
    await renderQuestion("death-person", onlyDays);
    writeDay(death, "8", "11", "15");
    press(option(known, known.other));
    writeDay(known, "8", "11", "14");
    goOn();
    expect(announced()).toEqual([`${known.label}${problems["too-early"]}`]);
  });
});

describe("the day of the funeral", () => {
  it("may be still to come, and わからない is an answer to it", async () => {
    const insurance = questionsJa.facts["deceased.health_insurance"];
    const { guide } = await renderQuestion("death-health", {
      ...deceased,
      days: { "death-date": "2026-11-15", "death-known": "2026-11-15" },
    });
    press(option(insurance, insurance.options.koki));
    tickNone();
    writeDay(funeral, "8", "11", "25");
    goOn();
    expect(guide.journey()?.startDays["funeral-date"]).toBe("2026-11-25");
  });
});

describe("days below other questions", () => {
  const { facts } = questionsJa;
  const foreign = facts["deceased.foreign_national"];
  const card = facts["deceased.residence_document"];
  const isAsked = (day: Asked): boolean =>
    screen.queryByRole("group", { name: day.question }) !== null;
  const asked = (): readonly Asked[] => [death, known].filter(isAsked);

  it("are asked once everything above them is answered, without taking the focus", async () => {
    await renderQuestion("death-person");
    expect(asked()).toEqual([]);
    writeAge("81");
    expect(asked()).toEqual([death, known]);
    expect(document.activeElement).toBe(ageField());
    write(ageField(), "八");
    expect(asked()).toEqual([]);
  });

  it("are asked on the next part as far as there is no room", async () => {
    const { guide } = await renderQuestion("death-person");
    writeAge("81");
    press(screen.getByRole("checkbox", { name: foreign.label }));
    expect(asked()).toEqual([]);
    press(option(card, card.options["residence-card"]));
    expect(asked()).toEqual([death]);
    writeDay(death, "8", "11", "15");
    goOn();
    expect(asked()).toEqual([known]);
    press(option(known, known.same));
    goOn();
    expect(guide.journey()?.startDays).toEqual({
      "death-date": "2026-11-15",
      "death-known": "2026-11-15",
    });
  });
});
