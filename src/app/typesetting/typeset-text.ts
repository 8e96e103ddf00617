import type { Segment } from "../../text/segment.ts";

/**
 * One text node of a screen, shown in segments. The node itself stays where it is, shortened to what stands before the
 * first reading or the second phrase; the rest follows it in nodes of ours. To whoever made the node its `data` is
 * still the whole text.
 */
export interface TypesetText {
  /** The nodes of ours behind it, in order. */
  readonly pieces: readonly Node[];
  /** Puts the pieces back behind the node where others have come between. */
  readonly gather: () => void;
  /** Takes the pieces away and gives the node its text again. */
  readonly restore: () => void;
}

/**
 * Shows the segments of a text in place of the text node that holds it. In a flex container they stand in one element:
 * alone each would be a box of its own, which breaks no line and has spaces around it for a screen reader.
 */
export function typesetText(node: Text, segments: readonly Segment[]): TypesetText {
  const isInBoxes = isLaidOutInBoxes(node.parentElement);
  const [first] = segments;
  const before = !isInBoxes && first !== undefined && first.reading === undefined ? first.text : "";
  const shown = (before === "" ? segments : segments.slice(1)).flatMap((segment) =>
    piecesOf(segment, node.ownerDocument),
  );
  const pieces = isInBoxes ? [gathered(shown, node.ownerDocument)] : shown;
  const whole = node.data;
  let isOverwritten = false;
  node.data = before;
  node.after(...pieces);
  Object.defineProperty(node, "data", {
    configurable: true,
    get: () => whole,
    set: (text: string) => {
      // From here on it is a text node as any other, until it is annotated anew.
      isOverwritten = true;
      Reflect.deleteProperty(node, "data");
      node.data = text;
    },
  });
  return {
    pieces,
    gather: () => {
      let last: ChildNode = node;
      for (const piece of pieces) {
        if (last.nextSibling !== piece) last.after(piece);
        last = piece;
      }
    },
    restore: () => {
      for (const piece of pieces) piece.remove();
      if (isOverwritten) return;
      Reflect.deleteProperty(node, "data");
      node.data = whole;
    },
  };
}

function isLaidOutInBoxes(parent: HTMLElement | null): boolean {
  return parent !== null && /flex|grid/u.test(getComputedStyle(parent).display);
}

function gathered(pieces: readonly ChildNode[], document: Document): HTMLElement {
  const line = document.createElement("span");
  line.append(...pieces);
  return line;
}

function piecesOf(segment: Segment, document: Document): readonly ChildNode[] {
  const word = wordOf(segment, document);
  return segment.beginsPhrase ? [document.createElement("wbr"), word] : [word];
}

function wordOf({ text, reading }: Segment, document: Document): ChildNode {
  if (reading === undefined) return document.createTextNode(text);
  const ruby = document.createElement("ruby");
  const reader = document.createElement("rt");
  // Screen readers would say the word twice.
  reader.setAttribute("aria-hidden", "true");
  reader.textContent = reading;
  ruby.append(text, bracket(document, "("), reader, bracket(document, ")"));
  return ruby;
}

/** For whoever shows no ruby. */
function bracket(document: Document, sign: string): HTMLElement {
  const element = document.createElement("rp");
  element.textContent = sign;
  return element;
}
