import { annotate, type Dictionary } from "../../text/furigana.ts";
import { annotateNode, type AnnotatedText } from "./annotated-text.ts";

const hasKanji = /\p{Script=Han}/u;
/** What names a language of its own is foreign, or a name of a place or a law, whose reading is not ours to guess. */
const leftAlone = "[lang], [translate=no], textarea, svg, ruby";

/**
 * Writes furigana over everything that is shown inside an element, from now on and whatever changes, before it is
 * painted. Gives what takes them away again. The nodes that Solid made stay in their places and stay Solid's.
 */
export function showFurigana(root: HTMLElement, dictionary: Dictionary): () => void {
  const annotated = new Map<Text, AnnotatedText>();
  const ours = new WeakSet<Node>();

  const annotateText = (node: Text): void => {
    if (annotated.has(node) || ours.has(node) || !hasKanji.test(node.data)) return;
    const parent = node.parentElement;
    const stop = parent?.closest(leftAlone);
    if (parent === null || (stop && root.contains(stop) && stop !== root)) return;
    const segments = annotate(node.data, dictionary);
    if (segments.every(({ reading }) => reading === undefined)) return;
    const text = annotateNode(node, segments);
    for (const piece of text.pieces) for (const own of [piece, ...textsIn(piece)]) ours.add(own);
    annotated.set(node, text);
  };
  const restore = (node: Text): void => {
    annotated.get(node)?.restore();
    annotated.delete(node);
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
        if (node.isConnected) for (const text of textsIn(node)) annotateText(text);
      }
      if (type === "childList") {
        for (const child of target.childNodes) {
          if (child instanceof Text) annotated.get(child)?.gather();
        }
      }
    }
  };
  const observer = new MutationObserver((records) => {
    follow(records);
    // Those are our own.
    observer.takeRecords();
  });
  for (const text of textsIn(root)) annotateText(text);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  return () => {
    follow(observer.takeRecords());
    observer.disconnect();
    for (const { restore: giveBack } of annotated.values()) giveBack();
    annotated.clear();
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
