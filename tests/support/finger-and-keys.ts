import { fireEvent } from "@testing-library/dom";

/** Presses a control as a finger or the space bar does. */
export function press(control: HTMLElement): void {
  control.focus();
  fireEvent.click(control);
}

/** Types letter by letter into a field, in the place of what is there. */
export function write(field: HTMLElement, text: string): void {
  field.focus();
  let typed = "";
  for (const letter of text) {
    typed += letter;
    fireEvent.input(field, { target: { value: typed } });
  }
}

/** Enter in a field, as every browser takes it: it presses the button of the form. */
export function pressEnter(field: HTMLInputElement): void {
  if (fireEvent.keyDown(field, { key: "Enter", keyCode: 13 })) field.form?.requestSubmit();
}

/**
 * Types through a Japanese keyboard, where Enter takes what was converted and does nothing else. Safari reports that
 * Enter only when the conversion is over, so that nothing but its key code tells what it was.
 */
export function convert(
  field: HTMLInputElement,
  steps: readonly string[],
  browser: "safari" | "other",
): void {
  field.focus();
  const enter = { key: "Enter", keyCode: 229, isComposing: browser === "other" };
  fireEvent.compositionStart(field);
  for (const value of steps) {
    fireEvent.compositionUpdate(field, { data: value });
    fireEvent.input(field, { target: { value }, isComposing: true });
  }
  if (browser === "other") fireEvent.keyDown(field, enter);
  fireEvent.compositionEnd(field, { data: steps.at(-1) ?? "" });
  if (browser === "safari") fireEvent.keyDown(field, enter);
  fireEvent.keyUp(field, enter);
}
