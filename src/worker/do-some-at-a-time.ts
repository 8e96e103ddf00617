/**
 * Does `work` for every item, at most `limit` at the same time, in their order. Rejects with the first failure; what is
 * being done then is not waited for, and nothing more is begun.
 */
export async function doSomeAtATime<Item>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const waiting = [...items];
  const doNext = async (): Promise<void> => {
    const [item] = waiting.splice(0, 1);
    if (item === undefined) return;
    try {
      await work(item);
    } catch (error) {
      waiting.length = 0;
      throw error;
    }
    return doNext();
  };
  await Promise.all(Array.from({ length: limit }, doNext));
}
