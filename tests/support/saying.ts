/** Finds the element in which a sentence stands, with the days that are marked up in it: for `getByText`. */
export function saying(
  words: string | RegExp,
): (content: string, element: Element | null) => boolean {
  return (_, element) => {
    if (element === null || element.matches("time")) return false;
    const own = [...element.childNodes]
      .filter((node) => node instanceof Text || (node instanceof Element && node.matches("time")))
      .map((node) => node.textContent ?? "")
      .join("")
      .trim();
    return typeof words === "string" ? own === words : words.test(own);
  };
}
