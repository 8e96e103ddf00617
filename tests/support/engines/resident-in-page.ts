import { answerScreen, takeBack } from "./answer-in-page.ts";
import { findByText, follow, heading, listShown, stands, textOf, waitFor } from "./find-in-page.ts";
import type { WayWords } from "./way-words.ts";
import type { Kept, Outcome, Way } from "./way.ts";

/** From the start screen to the help page, until that says that the guide works without a network. */
export async function waitUntilKept({ help, offlineReady }: WayWords): Promise<void> {
  await waitFor("the start screen", isStartAlive);
  await follow(await waitFor(help, () => findByText("nav a", help)));
  await waitFor(offlineReady, () => findByText("main [role=status]", offlineReady));
}

/** From the start screen through every question of a life event to the bag; it is her own, where that is asked. */
export async function goThrough(lifeEvent: string, words: WayWords): Promise<Way> {
  const complaints = listenForComplaints();
  await goToStart(words);
  const link = await waitFor(lifeEvent, () => listShown(`main a[href="/${lifeEvent}/"]`)[0]);
  const start = heading();
  await follow(link);
  const explanation = heading();
  await followLink(words.begin);
  await sayWhom(words);
  const questions = await answerAll(words);
  const answers = heading();
  await follow(await waitFor(words.confirm, () => findByText("main button", words.confirm)));
  return { start, explanation, questions, answers, ...(await seeOutcome(words)), complaints };
}

/** What her bag shows when it is opened anew, as soon as what was kept has been read. */
export async function readBag(): Promise<Kept> {
  await waitFor("what was kept", () => boxes().length > 0);
  return { heading: heading(), ticked: boxes().filter(({ checked }) => checked).length };
}

/** The lines into which the names of the life events fall where there is little room, a list for each name. */
export async function readLines(words: WayWords): Promise<readonly (readonly string[])[]> {
  await goToStart(words);
  await waitFor(
    "phrases",
    () => CSS.supports("word-break", "auto-phrase") || document.querySelector("main wbr") !== null,
  );
  for (const main of listShown("main")) main.style.inlineSize = "13rem";
  return listShown("main a.entry-name").map(linesOf);
}

function linesOf(element: HTMLElement): readonly string[] {
  const lines = new Map<number, string>();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode() !== null) {
    const { currentNode } = texts;
    const text = currentNode.nodeValue ?? "";
    for (let at = 0; at < text.length; at += 1) {
      range.setStart(currentNode, at);
      range.setEnd(currentNode, at + 1);
      // The first sign of a line has a second, empty box at the end of the line before it.
      const box = [...range.getClientRects()].findLast(({ width }) => width > 0);
      const top = Math.round(box?.top ?? 0);
      lines.set(top, (lines.get(top) ?? "") + (text[at] ?? ""));
    }
  }
  return [...lines.values()];
}

/** A guide that is opened again stands where she left it; from there she goes back to the start screen. */
async function goToStart({ start, startTitle }: WayWords): Promise<void> {
  const isLeftElsewhere = (): boolean => heading() !== startTitle && heading() !== "";
  await waitFor("the guide", () => isLeftElsewhere() || isStartAlive());
  if (isLeftElsewhere()) {
    const links = listShown("header a");
    await follow(await waitFor(start, () => links.find((link) => textOf(link).endsWith(start))));
  }
  await waitFor("the start screen", isStartAlive);
}

/** The start screen can be read before its script is there, which brings the field for her own words. */
function isStartAlive(): boolean {
  return listShown("main [role=search] input").length > 0;
}

async function sayWhom({ whom, self, birthLater, next }: WayWords): Promise<void> {
  const isAsked = await waitFor("a first question", () =>
    heading() === whom ? "whom" : findByText("main button", next) && "question",
  );
  if (isAsked === "question") return;
  await follow(
    await waitFor(self, () => listShown("main a").find((link) => textOf(link).startsWith(self))),
  );
  // Asked only where a birth date decides anything.
  const later = await waitFor(
    "a question about her",
    () =>
      findByText("main button", birthLater) ?? (listShown("main form input").length > 0 && "no"),
  );
  if (later !== "no") await follow(later);
}

/** Answers screen after screen until there is nothing to go on from; the headings of the screens. */
async function answerAll(words: WayWords): Promise<readonly string[]> {
  const headings: string[] = [];
  for (;;) {
    const next = await waitFor(
      words.next,
      () => findByText("main button", words.next) ?? (heading() === words.answers && "answered"),
    );
    if (next === "answered") return headings;
    headings.push(heading());
    answerScreen(words);
    if (!(await goOn(next))) {
      takeBack(words);
      answerScreen(words);
      await follow(next);
    }
  }
}

/** Whether the answers let her go on: what stands first need not fit with what she said before. */
async function goOn(next: HTMLElement): Promise<boolean> {
  const left = location.href;
  next.click();
  const found = await waitFor("the next screen", () =>
    stands(left) ? "screen" : listShown("main [role=alert]").length > 0 && "problems",
  );
  return found === "screen";
}

async function seeOutcome(words: WayWords): Promise<Outcome> {
  await waitFor("something to do", () => listShown("main article").length > 0);
  const result = heading();
  const things = listShown("main article").length;
  await followLink(words.planLink);
  await waitFor(words.bagLink, () => findByText("main a", words.bagLink));
  const plan = heading();
  const visits = listShown("main article").length;
  const isToldNoWay = findByText("main p", words.noWay) !== undefined;
  await followLink(words.bagLink);
  await waitFor("what to bring", () => boxes().length > 0 || findByText("main p", words.emptyBag));
  boxes()[0]?.click();
  await waitFor("what is kept", () => document.querySelector("[data-kept]") !== null);
  return { result, things, plan, visits, isToldNoWay, bag: heading(), papers: boxes().length };
}

/** What lies in the bag; what only some people need is folded, but there. */
function boxes(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>("main input[type=checkbox]")];
}

async function followLink(name: string): Promise<void> {
  await follow(await waitFor(name, () => findByText("main a", name)));
}

/** Not every engine tells of the errors of its pages, so the page notes its own from here on. */
function listenForComplaints(): string[] {
  const complaints: string[] = [];
  addEventListener("error", ({ message }) => complaints.push(message));
  addEventListener("unhandledrejection", ({ reason }) => complaints.push(String(reason)));
  Object.assign(console, {
    error: (...said: readonly unknown[]) => complaints.push(said.map(String).join(" ")),
  });
  return complaints;
}
