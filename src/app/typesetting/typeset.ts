import type { Segment } from "../../text/segment.ts";
import { typesetText, type TypesetText } from "./typeset-text.ts";

/** How a text is shown that stands directly inside `parent`. One segment without a reading is the text as it is. */
export type SegmentsOf = (text: string, parent: Element) => readonly Segment[];

/**
 * What names a language of its own is foreign, or a name of a law or a place; what is plain holds such a name, or what
 * the resident wrote. Their readings are not ours to guess.
 */
const leftAlone = "[lang], [translate=no], [data-plain], textarea, svg, ruby";

/**
 * Shows every text inside an element in its segments, from now on and whatever changes, before it is painted. Gives
 * what makes them plain again. The nodes that Solid made stay in their places and stay Solid's.
 */
export function typeset(root: HTMLElement, segmentsOf: SegmentsOf): () => void {
  const shown = new Map<Text, TypesetText>();
  const ours = new WeakSet<Node>();

  const show = (node: Text): void => {
    if (shown.has(node) || ours.has(node) || node.data.trim() === "") return;
    const parent = node.parentElement;
    const stop = parent?.closest(leftAlone);
    if (parent === null || (stop && root.contains(stop) && stop !== root)) return;
    const segments = segmentsOf(node.data, parent);
    if (segments.length === 1 && segments[0]?.reading === undefined) return;
    const text = typesetText(node, segments);
    for (const piece of text.pieces) for (const own of [piece, ...textsIn(piece)]) ours.add(own);
    shown.set(node, text);
  };
  const restore = (node: Text): void => {
    shown.get(node)?.restore();
    shown.delete(node);
  };
  const follow = (records: readonly MutationRecord[]): void => {
    for (const { type, target, removedNodes } of records) {
      // Solid has written another text.
      if (type === "characterData" && target instanceof Text) restore(target);
      // What is kept for later comes back plain; what was moved is still here.
      for (const removed of removedNodes) {
        for (const text of textsIn(removed)) if (!text.isConnected) restore(text);
      }
    }
    for (const { type, target, addedNodes } of records) {
      const changed = type === "characterData" ? [target] : [...addedNodes];
      for (const node of changed) {
        if (node.isConnected) for (const text of textsIn(node)) show(text);
      }
      if (type === "childList") {
        for (const child of target.childNodes) {
          if (child instanceof Text) shown.get(child)?.gather();
        }
      }
    }
  };
  const observer = new MutationObserver((records) => {
    follow(records);
    // Those are our own.
    observer.takeRecords();
  });
  for (const text of textsIn(root)) show(text);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  return () => {
    follow(observer.takeRecords());
    observer.disconnect();
    for (const { restore: giveBack } of shown.values()) giveBack();
    shown.clear();
  };
}

function textsIn(within: Node): readonly Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node);
  }
  return texts;
}
