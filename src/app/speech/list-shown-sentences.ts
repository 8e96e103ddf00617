import { createSentenceSplitter } from "../../text/split-sentences.ts";

/** A sentence as it stands on the screen. */
export interface ShownSentence {
  readonly words: string;
  readonly language: string;
  readonly range: Range;
  /** The paragraph, label or heading around it. */
  readonly block: HTMLElement;
}

/** What nobody reads out: readings beside their words, units beside a field, what every item repeats, addresses. */
const leftOut =
  "rt, rp, select, textarea, .number, .date-part, .unseen, .address, .item-actions, " +
  ".back, .speech-button, .voice-note";

/**
 * The sentences of a part of the page, in the order in which they are read; `language` is that of the page. Reads what
 * the eye sees: what is hidden or folded away is left out.
 */
export function listShownSentences(root: HTMLElement, language: string): readonly ShownSentence[] {
  const found: ShownSentence[] = [];
  let run: Text[] = [];
  const endRun = (block: HTMLElement, spoken: string): void => {
    if (run.length > 0) found.push(...sentencesOf(run, block, spoken));
    run = [];
  };
  const visit = (element: HTMLElement, block: HTMLElement, spoken: string): void => {
    for (const node of element.childNodes) {
      if (node instanceof Text) run.push(node);
      else if (node instanceof HTMLElement && isRead(node)) {
        if (isWithinLine(node)) visit(node, block, spoken);
        else {
          endRun(block, spoken);
          const own = node.lang === "" ? spoken : node.lang;
          visit(node, node, own);
          endRun(node, own);
        }
      }
    }
  };
  visit(root, root, language);
  endRun(root, language);
  return found;
}

function sentencesOf(
  run: readonly Text[],
  block: HTMLElement,
  language: string,
): readonly ShownSentence[] {
  const split = createSentenceSplitter(language);
  let end = 0;
  return split(run.map(({ nodeValue }) => nodeValue).join("")).flatMap((sentence) => {
    const start = end + sentence.length - sentence.trimStart().length;
    const stop = end + sentence.trimEnd().length;
    end += sentence.length;
    if (!/[\p{L}\p{N}]/u.test(sentence)) return [];
    const range = block.ownerDocument.createRange();
    range.setStart(...placeIn(run, start, "before"));
    range.setEnd(...placeIn(run, stop, "after"));
    return [{ words: sentence.trim(), language, range, block }];
  });
}

/** Where a letter of the run stands: the text and the offset in it, before that letter or after the one before it. */
function placeIn(run: readonly Text[], at: number, side: "before" | "after"): [Text, number] {
  let before = 0;
  for (const text of run) {
    const within = at - before;
    if (side === "before" ? within < text.length : within <= text.length) return [text, within];
    before += text.length;
  }
  throw new RangeError(`the run has no letter ${String(at)}`);
}

function isRead(element: HTMLElement): boolean {
  if (element.matches(leftOut)) return false;
  const { parentElement } = element;
  if (parentElement instanceof HTMLDetailsElement && !parentElement.open) return false;
  const { display, visibility } = getComputedStyle(element);
  return display !== "none" && visibility !== "hidden";
}

/** Whether a sentence goes on through an element, as through a link or a word with its reading. */
function isWithinLine(element: HTMLElement): boolean {
  if (element.tagName === "BR" || element.lang !== "") return false;
  const { display } = getComputedStyle(element);
  // Where nothing is laid out, what stands within a line has no display.
  return display === "" || display === "contents" || /^(inline|ruby.*)$/u.test(display);
}
