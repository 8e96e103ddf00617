import type { Locator, Page } from "playwright-core";
import type { Hands } from "./hands.ts";
import type { EraDay, Household } from "./households.ts";
import { fill, type DayWords, type FactWords, type ResidentWords } from "./words.ts";

/** The screen in front of a resident. */
interface Screen {
  readonly page: Page;
  readonly hands: Hands;
  readonly words: ResidentWords;
}

/** Answers everything that one screen asks, also what comes up while it is being answered. */
export async function answerScreen(screen: Screen, household: Household): Promise<void> {
  const { page, words } = screen;
  const answered = new Set<string>();
  for (;;) {
    // Written as YAML, in which a line with a colon is quoted, and an apostrophe in it doubled.
    const shown = (await page.getByRole("main").ariaSnapshot()).replaceAll("''", "'");
    const asks = (id: string, role: string, name: string): boolean =>
      !answered.has(id) && shown.includes(`${role} ${JSON.stringify(name)}`);
    const facts = Object.entries(words.facts);
    const items = facts.filter(([id, { label }]) => asks(id, "checkbox", label));
    // One at a time, since an answer can take the next question away.
    const fact = facts.find(
      ([id, { question }]) => asks(id, "textbox", question) || asks(id, "group", question),
    );
    const day = Object.entries(words.days).find(([id, { question }]) =>
      asks(id, "group", question),
    );
    if (items.length > 0) await tickItems(screen, items, household);
    else if (fact !== undefined) await tellFact(screen, fact, household);
    else if (day !== undefined) await tellDay(screen, day, household);
    else return;
    const told = items.length > 0 ? items.map(([id]) => id) : [fact?.[0] ?? day?.[0] ?? ""];
    told.forEach((id) => answered.add(id));
  }
}

/** A number is typed; yes, no and one of several are chosen. */
async function tellFact(
  { page, hands, words: { app } }: Screen,
  [id, { question, label, options }]: readonly [string, FactWords],
  { answers, knowsNothing = false }: Household,
): Promise<void> {
  const value = answers[id];
  const group = page.getByRole("group", { name: question, exact: true });
  if ((await group.count()) === 0) {
    const field = page.getByRole("textbox", { name: question, exact: true });
    const unknown = fill(app.question.unknownItem, { item: label });
    if (typeof value === "number") await hands.write(field, String(value));
    else await hands.mark(page.getByRole("checkbox", { name: unknown, exact: true }));
    return;
  }
  const { yes, no, unknown } = app.common;
  const said = options === undefined ? (value === true ? yes : no) : options[String(value)];
  const name = knowsNothing || value === "unknown" ? unknown : (said ?? unknown);
  await hands.mark(group.getByRole("radio", { name, exact: true }));
}

async function tickItems(
  { page, hands, words: { app } }: Screen,
  items: readonly (readonly [string, FactWords])[],
  { answers, knowsNothing = false }: Household,
): Promise<void> {
  const box = (name: string): Locator => page.getByRole("checkbox", { name, exact: true });
  const fitting = items.filter(([id]) => answers[id] === true);
  const open = items.filter(([id]) => knowsNothing || answers[id] === "unknown");
  for (const [, { label }] of fitting) await hands.mark(box(label));
  if (open.length > 0) {
    const more = page.getByRole("button", { name: app.question.someUnknown });
    if (await more.isVisible()) await hands.press(more);
    for (const [, { label }] of open) {
      await hands.mark(box(fill(app.question.unknownItem, { item: label })));
    }
  }
  // わからない beside a number is a box too, but none of the list.
  const list = page.getByRole("group").filter({ has: box(app.question.none) });
  const isAnyTicked = (await list.getByRole("checkbox", { checked: true }).count()) > 0;
  if (!isAnyTicked) await hands.mark(box(app.question.none));
}

async function tellDay(
  { page, hands, words }: Screen,
  [id, { question, same, other }]: readonly [string, DayWords],
  { days }: Household,
): Promise<void> {
  const { app } = words;
  const day = days[id];
  const group = page.getByRole("group", { name: question, exact: true });
  if (day === undefined || day === "unknown") {
    const role = same === undefined ? "checkbox" : "radio";
    await hands.mark(group.getByRole(role, { name: app.common.unknown, exact: true }));
    return;
  }
  if (same !== undefined) {
    const name = day === "same" ? same : (other ?? "");
    await hands.mark(group.getByRole("radio", { name, exact: true }));
  }
  if (day === "same") return;
  await writeDay({ hands, words }, group, day);
}

/** Writes year, month and day into the fields for a day, in the era that is chosen there. */
export async function writeDay(
  { hands, words: { app } }: Pick<Screen, "hands" | "words">,
  fields: Locator,
  day: EraDay,
): Promise<void> {
  const parts = [app.question.year, app.question.month, app.question.day];
  for (const [at, name] of parts.entries()) {
    await hands.write(fields.getByRole("textbox", { name, exact: true }), String(day[at]));
  }
}
