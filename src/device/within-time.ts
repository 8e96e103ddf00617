import { failure, success, type Result } from "../model/result.ts";

const steps = 8;

/**
 * What `work` gives, or `no-answer` once `milliseconds` of waking time have passed; a rejection of `work` passes on.
 * The time is counted in small steps, because a phone freezes hidden pages: an hour asleep is one step.
 */
export async function withinTime<Value>(
  work: PromiseLike<Value>,
  milliseconds: number,
): Promise<Result<Value, { readonly kind: "no-answer" }>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const givenUp = new Promise<Result<Value, { readonly kind: "no-answer" }>>((resolve) => {
    const wait = (stepsLeft: number) => {
      timer = setTimeout(
        () => (stepsLeft > 1 ? wait(stepsLeft - 1) : resolve(failure({ kind: "no-answer" }))),
        milliseconds / steps,
      );
    };
    wait(steps);
  });
  try {
    return await Promise.race([work.then(success), givenUp]);
  } finally {
    clearTimeout(timer);
  }
}
