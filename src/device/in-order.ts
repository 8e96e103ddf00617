/** Sorted by the instant that `instantOf` gives, the last one first; instants in UTC compare as text. */
export function newestFirst<Content extends { readonly id: string }>(
  records: readonly Content[],
  instantOf: (record: Content) => string,
): readonly Content[] {
  // Not toSorted: phones with iOS 15 do not have it.
  const sorted = [...records];
  sorted.sort((one, other) => {
    const [left, right] = [instantOf(one), instantOf(other)];
    if (left === right) return one.id < other.id ? -1 : 1;
    return left < right ? 1 : -1;
  });
  return sorted;
}

/** The same with the first one first. */
export function oldestFirst<Content extends { readonly id: string }>(
  records: readonly Content[],
  instantOf: (record: Content) => string,
): readonly Content[] {
  const sorted = [...newestFirst(records, instantOf)];
  sorted.reverse();
  return sorted;
}
