/**
 * Remembers which control has the focus, before the page around it is made anew. Returns what puts the focus on the new
 * one in its place, with the page scrolled as it was; it does nothing where none is called the same.
 */
export function rememberFocus(): () => void {
  const focused = document.activeElement;
  const scrolledTo = scrollY;
  // A string of JSON is one of CSS too: both escape quotes in the same way.
  const selector = ["id", "name", "value", "href"]
    .map((name) => {
      const value = focused?.getAttribute(name) ?? "";
      return value === "" ? "" : `[${name}=${JSON.stringify(value)}]`;
    })
    .join("");
  return () => {
    const control = selector === "" ? null : document.querySelector<HTMLElement>(selector);
    if (control === null) return;
    control.focus({ preventScroll: true });
    // The page was empty for a moment, so that the browser is at its top.
    scrollTo(0, scrolledTo);
  };
}
