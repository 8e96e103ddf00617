import { screen, within } from "@solidjs/testing-library";
import { press, write } from "./finger-and-keys.ts";
import { words } from "./words.ts";
import questionsJa from "../../locales/ja/questions.json" with { type: "json" };

const { common, question } = words.ja.app;
const { facts, startDays } = questionsJa;
const { "death-date": death, "death-known": known } = startDays;

/** The field for the age on the first screen about a death, which asks for an age, has a list to tick, and days. */
export function ageField(): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>("textbox", { name: facts["deceased.age"].question });
}

export function writeAge(typed: string): void {
  write(ageField(), typed);
}

/** どれもない, on any screen with a list. */
export function tickNone(): void {
  press(screen.getByRole("checkbox", { name: question.none }));
}

/** わからない to the day of death and to the day she heard of it; they are asked once the rest is answered. */
export function knowNoDay(): void {
  const group = (name: string): HTMLElement => screen.getByRole("group", { name });
  press(within(group(death.question)).getByRole("checkbox", { name: common.unknown }));
  press(within(group(known.question)).getByRole("radio", { name: common.unknown }));
}
