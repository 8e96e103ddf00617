import { walkThrough } from "../../interview/walk.ts";
import type { LifeEvent } from "../../model/life-event.ts";
import { openRuleBook, type RuleBook } from "../../rules/rule-book.ts";
import { decideAll } from "../../rules/verdict.ts";

/**
 * The rules of a life event. With `isBeginning`, the beginning of its interview is worked out already, which every new
 * journey asks for. Done in pieces, between which the browser answers a tap: all at once takes a slow phone a third of
 * a second.
 */
export async function openRules(
  lifeEvent: LifeEvent,
  { isBeginning }: { readonly isBeginning: boolean },
): Promise<RuleBook> {
  await letOthersIn();
  const book = openRuleBook(lifeEvent);
  await letOthersIn();
  if (!isBeginning) return book;
  const { knowledge } = walkThrough(book, {}, {});
  await letOthersIn();
  decideAll(knowledge);
  await letOthersIn();
  return book;
}

/** Goes on after everything that waits: a tap, a paint. */
function letOthersIn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
