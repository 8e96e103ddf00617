/** Milliseconds after which what failed is tried again. */
const retryAfter = 3000;

/** Loads something over a line that may break: tries again until it comes. */
export async function tryUntilDone<Result>(load: () => Promise<Result>): Promise<Result> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => {
      setTimeout(resolve, retryAfter);
    });
    return tryUntilDone(load);
  }
}
