/**
 * Sorts what comes in the order of a wish, so that each one follows what has to come before it: the first that is free
 * is always taken next. `isBefore` must make no circle.
 */
export function sortInOrder<Item>(
  wished: readonly Item[],
  isBefore: (one: Item, other: Item) => boolean,
): readonly Item[] {
  const left = [...wished];
  const sorted: Item[] = [];
  while (left.length > 0) {
    const free = left.findIndex(
      (item) => !left.some((other) => other !== item && isBefore(other, item)),
    );
    if (free < 0) throw new RangeError("what has to be sorted makes a circle");
    sorted.push(...left.splice(free, 1));
  }
  return sorted;
}
