/**
 * The same function, working its value out once for each pair of arguments, as long as the first one lives. For what is
 * asked again and again about the same knowledge, since the interview is walked anew after every answer.
 */
export function remember<About extends object, Value, Item = void>(
  workOut: (about: About, item: Item) => Value,
): (about: About, item: Item) => Value {
  const known = new WeakMap<About, Map<Item, { readonly value: Value }>>();
  return (about, item) => {
    const before = known.get(about);
    const found = before?.get(item);
    if (found !== undefined) return found.value;
    const value = workOut(about, item);
    if (before === undefined) known.set(about, new Map([[item, { value }]]));
    else before.set(item, { value });
    return value;
  };
}
