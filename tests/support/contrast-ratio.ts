/** The contrast of two colours written #rrggbb, as WCAG 2.2 defines it: from 1 to 21. */
export function ratioOf(first: string, second: string): number {
  const [brighter = 0, darker = 0] = [luminance(first), luminance(second)].toSorted(
    (a, b) => b - a,
  );
  return (brighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of a colour written #rrggbb, as WCAG 2.2 defines it: from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
