import type { Page } from "playwright-core";

/** Everything that would have to be scrolled to sideways, or is cut off: what it is and where. */
export function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const name = (element: Element): string =>
      `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 30)}`;
    const found: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) found.push(`the page is ${String(scrollWidth)} px wide`);
    for (const element of document.body.querySelectorAll("*")) {
      if (!element.checkVisibility() || element.closest("svg, .unseen") !== null) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (right > innerWidth + 0.5 || left < -0.5)) {
        found.push(`${name(element)}: from ${left.toFixed()} to ${right.toFixed()}`);
      }
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut =
        (overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1);
      // A field shows a part of what is typed, as everywhere.
      if (isCut && !(element instanceof HTMLInputElement)) found.push(`${name(element)}: cut off`);
    }
    return found;
  });
}

/** Every control that is too small to be pressed by a shaking finger: rows of choices under 56 px, others under 44. */
export function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const controls = document.querySelectorAll<HTMLElement>(
      "a[href], button, summary, input, textarea",
    );
    for (const control of controls) {
      if (!control.checkVisibility()) continue;
      const isChoice = control.matches("input[type=radio], input[type=checkbox]");
      const [label] = control instanceof HTMLInputElement ? (control.labels ?? []) : [];
      // A label that holds its box or dot is itself the row.
      const isHeld = label?.contains(control) === true;
      const row = isChoice ? ((isHeld ? label : label?.parentElement) ?? control) : control;
      const { width, height, bottom } = row.getBoundingClientRect();
      // The skip link lies above the page until it has the focus.
      if (bottom + scrollY <= 0) continue;
      const least = isChoice ? 56 : 44;
      if (height < least - 0.5 || width < 43.5) {
        const size = `${width.toFixed()} × ${height.toFixed()}`;
        found.push(
          `${row.tagName} ${row.className} ${row.textContent.trim().slice(0, 30)}: ${size}`,
        );
      }
    }
    return found;
  });
}

/** Every control without a border that forced colours would show. */
export function findBorderless(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>("button, input, textarea, a.button"),
    ];
    return controls
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const isChoice = control.matches("input[type=radio], input[type=checkbox]");
        const [label] = control instanceof HTMLInputElement ? (control.labels ?? []) : [];
        const row = label?.contains(control) === true ? label : label?.parentElement;
        const edge = getComputedStyle(isChoice ? (row ?? control) : control);
        return edge.borderTopStyle === "none" || Number.parseFloat(edge.borderTopWidth) < 1;
      })
      .map((control) => `${control.tagName} ${control.className} ${control.textContent.trim()}`);
  });
}
