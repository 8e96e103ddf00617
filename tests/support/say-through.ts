/**
 * Roles that readers do not say unless they are asked to. The virtual reader says them all, and an empty region or a
 * form without a name as if either were a place to go to.
 */
const silentRoles = new Set([
  "article",
  "definition",
  "form",
  "paragraph",
  "status",
  "term",
  "time",
]);
/** Said with the name as one thing. The virtual reader goes on to say what is inside once more. */
const whole = "a, button, h1, h2, h3, h4, h5, h6, legend";
const inline = "b, br, em, span, strong, time";
/** Said with the group or the control that it names; the virtual reader says it on its own as well. */
const naming = "legend, label";

interface Line {
  readonly node: Node;
  readonly text: string;
  readonly depth: number;
  readonly isAround: boolean;
}

/** Makes of what the virtual reader says, phrase by phrase, what readers say, and shows what lies in what. */
export function sayThrough(spoken: readonly (readonly [string, Node])[]): string {
  const seen = new Set<Node>();
  const lines: Line[] = [];
  let item: Element | undefined;
  const add = (node: Node, text: string, isAround: boolean): void => {
    const around = lines.filter((line) => line.isAround && line.node.contains(node)).length;
    const isFirst = item?.contains(node) === true;
    const depth = around + itemsAround(node) - (isFirst ? 1 : 0);
    lines.push({ node, text: isFirst ? `• ${text}` : text, depth, isAround });
    item = undefined;
  };
  for (const [phrase, node] of spoken) {
    // The second time it is the end of it that is said.
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.parentElement?.closest(whole)) continue;
    const summary = node.parentElement?.closest("summary");
    if (summary !== null && summary !== undefined && seen.has(summary)) continue;
    if (!(node instanceof Element)) {
      const block = blockAround(node);
      if (isSaidWithItsControl(block) || block.matches("legend")) continue;
      for (const piece of piecesOf(block)) seen.add(piece);
      add(block, sayBlock(block), false);
    } else if (node.matches("li")) item = node;
    else if (!node.matches(`${inline}, ${naming}`) && !isSilent(node, phrase)) {
      add(node, sayElement(node, phrase), !node.matches(`${whole}, input, textarea, summary`));
    }
  }
  return lines.map(({ text, depth }) => `${"  ".repeat(depth)}${text}`).join("\n");
}

function isSilent(element: Element, phrase: string): boolean {
  return silentRoles.has(phrase) || element.matches("details") || element.matches("dl");
}

function sayElement(element: Element, phrase: string): string {
  if (element.matches("summary")) return sayBlock(element);
  const words = phrase.replace(/, position (\d+), set size (\d+)/u, ", $1 of $2");
  if (element.matches("ul, ol")) {
    const count = element.querySelectorAll(":scope > li").length;
    return `${words}, ${count === 1 ? "1 item" : `${String(count)} items`}`;
  }
  // The virtual reader tells what was chosen when the page was made, not what is chosen now.
  if (element instanceof HTMLInputElement && element.matches("[type=radio], [type=checkbox]")) {
    const state = element.checked ? ", checked" : ", not checked";
    return `${words.replace(/, (?:not )?checked/u, state)}${languageOf(element)}`;
  }
  return `${words}${languageOf(element)}`;
}

/** Everything written in a block itself, as one thing: readers do not stop at words that are only set in bold. */
function sayBlock(block: Element): string {
  const words = piecesOf(block)
    .map((piece) => (piece instanceof Text ? sayPiece(piece) : " "))
    .join("")
    .trim()
    .replaceAll(/\s+/gu, " ");
  if (!block.matches("summary")) return words;
  // The virtual reader knows nothing of what can be unfolded.
  const isOpen = block.closest("details")?.open === true;
  return `summary, ${words}, ${isOpen ? "expanded" : "collapsed"}`;
}

function sayPiece(piece: Text): string {
  const foreign = piece.parentElement === null ? "" : languageOf(piece.parentElement);
  return foreign === "" || piece.data.trim() === "" ? piece.data : `${piece.data.trim()}${foreign}`;
}

/** The words in a block and its breaks, in their order, without those in blocks or controls inside it. */
function piecesOf(block: Element): readonly Node[] {
  return [...block.childNodes].flatMap((child) => {
    if (child instanceof Text) return [child];
    if (!(child instanceof Element) || child.matches("[aria-hidden=true]")) return [];
    if (child.matches("br")) return [child];
    return child.matches(inline) ? piecesOf(child) : [];
  });
}

function blockAround(node: Node): Element {
  const { parentElement: around } = node;
  if (around === null) throw new Error("words stand outside the page");
  if (around.matches(inline)) return blockAround(around);
  return around;
}

/** Readers say a label with its control; the virtual reader also on its own. */
function isSaidWithItsControl(block: Element): boolean {
  const label = block.closest("label");
  return (
    label !== null &&
    (label.querySelector("input") ?? document.getElementById(label.htmlFor)) !== null
  );
}

function itemsAround(node: Node): number {
  let count = 0;
  for (let around: Node | null = node; around !== null; around = around.parentNode) {
    if (around instanceof HTMLLIElement) count += 1;
  }
  return count;
}

/** The language of something that is in another than the page, to be spoken with another voice. */
function languageOf(element: Element): string {
  const { lang: ofPage } = document.documentElement;
  const lang = element.closest("[lang]")?.getAttribute("lang") ?? ofPage;
  return lang === ofPage ? "" : `[${lang}]`;
}
