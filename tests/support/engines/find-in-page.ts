/** Milliseconds after which what a resident waits for will not come any more. */
const longestWait = 15_000;

/** Waits until there is something to be found, and gives it back; else says what the screen shows instead. */
export async function waitFor<Found>(
  what: string,
  find: () => Found | false | undefined,
): Promise<Found> {
  const deadline = performance.now() + longestWait;
  for (;;) {
    const found = find();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > deadline) {
      throw new Error(
        `“${what}” is not on the screen, but: ${textOf(document.body).slice(0, 400)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The first of these that can be seen and reads so. */
export function findByText(selector: string, text: string): HTMLElement | undefined {
  return listShown(selector).find((element) => textOf(element) === text);
}

/** All of these that can be seen. */
export function listShown(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    element.checkVisibility(),
  );
}

/** The heading of the screen. */
export function heading(): string {
  const [first] = listShown("h1");
  return first === undefined ? "" : textOf(first);
}

/** What an element says, as one line. */
export function textOf(element: Element): string {
  return element.textContent.replaceAll(/\s+/gu, " ").trim();
}

/** Presses a link or button that leads to another screen, and waits until that stands. */
export async function follow(control: HTMLElement): Promise<void> {
  const left = location.href;
  const name = textOf(control);
  control.click();
  await waitFor(`the screen behind ${name}`, () => stands(left));
}

/** Whether a screen other than that of an address stands, and has the focus. */
export function stands(left: string): boolean {
  return location.href !== left && heading() !== "" && document.activeElement !== document.body;
}
