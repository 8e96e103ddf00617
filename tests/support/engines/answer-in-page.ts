import { textOf } from "./find-in-page.ts";

/** The answers that read the same on every screen. */
export interface AnswerWords {
  readonly none: string;
  readonly unknown: string;
}

/**
 * Marks what leaves every screen: of a list and of a choice what stands first, of a number and a day わからない. What
 * comes up only then is answered too.
 */
export function answerScreen(words: AnswerWords): void {
  for (;;) {
    const [open] = [...openLists(words), ...openChoices(), ...openNumbersAndDays(words)];
    if (open === undefined) return;
    open.click();
    // What does not take the answer would be asked for ever.
    if (!open.checked) throw new Error(`“${labelOf(open)}” cannot be marked`);
  }
}

/** Takes back what does not fit: of every list nothing, of every choice わからない. */
export function takeBack({ none, unknown }: AnswerWords): void {
  const lists = inputs("checkbox").filter((box) => labelOf(box) === none);
  const choices = inputs("radio").filter((radio) => labelOf(radio) === unknown);
  for (const answer of [...lists, ...choices]) {
    if (!answer.checked) answer.click();
  }
}

function openLists({ none }: AnswerWords): readonly HTMLInputElement[] {
  return inputs("checkbox")
    .filter((box) => labelOf(box) === none)
    .map((box) => inputs("checkbox").filter((other) => other.closest("fieldset")?.contains(box)))
    .filter((boxes) => boxes.every(({ checked }) => !checked))
    .flatMap(([first]) => first ?? []);
}

function openChoices(): readonly HTMLInputElement[] {
  const radios = inputs("radio");
  const answered = new Set(radios.filter(({ checked }) => checked).map(({ name }) => name));
  return radios.filter(({ name }) => !answered.has(name));
}

function openNumbersAndDays({ unknown }: AnswerWords): readonly HTMLInputElement[] {
  return inputs("checkbox").filter((box) => !box.checked && labelOf(box).startsWith(unknown));
}

function inputs(type: "radio" | "checkbox"): readonly HTMLInputElement[] {
  const all = document.querySelectorAll<HTMLInputElement>(`main form input[type=${type}]`);
  return [...all].filter((input) => input.checkVisibility());
}

function labelOf(input: HTMLInputElement): string {
  const [label] = input.labels ?? [];
  return label === undefined ? "" : textOf(label);
}
