import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from "playwright-core";
import type { LifeEventId } from "../../src/model/life-event-ids.ts";
import { rootOf } from "../../src/app/routes.ts";
import type { Language } from "../../src/text/language.ts";
import { answerScreen, writeDay } from "./answer-screen.ts";
import { finger, type Hands } from "./hands.ts";
import type { Household, Whom } from "./households.ts";
import { wordsOf } from "./life-event-words.ts";
import { fill, type ResidentWords } from "./words.ts";

type Role = Parameters<Page["getByRole"]>[0];

/** Noon in Japan on Saturday, 21 November 2026: the day on which every resident of the tests opens the guide. */
const now = new Date("2026-11-21T12:00:00+09:00");

/** A small phone, unless the test is about another one. */
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, locale: "ja-JP" };

/** Somebody at her phone. She finds everything by its role and its name. */
export class Resident {
  readonly page: Page;
  /** Those of the life event that she is in; of a death until she begins with another. */
  words: ResidentWords;
  readonly language: Language;
  hands: Hands = finger;
  /** What the browser complained about. */
  readonly complaints: string[] = [];
  readonly #address: string;

  constructor(page: Page, address: string, language: Language) {
    this.page = page;
    this.words = wordsOf(language, "death");
    this.language = language;
    this.#address = address;
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
  }

  /** Opens an address of the site: the start screen in her language unless told. */
  async opens(path: string = rootOf(this.language)): Promise<void> {
    await this.page.goto(this.#address + path);
    await this.title().waitFor();
  }

  /** The heading of the screen. */
  title(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The heading of the screen, as it reads now. */
  async reads(): Promise<string> {
    return (await this.title().textContent()) ?? "";
  }

  /** Everything on the screen, as text. */
  async readsAll(): Promise<string> {
    return this.page.getByRole("main").innerText();
  }

  finds(role: Role, name: string | RegExp): Locator {
    return this.page.getByRole(role, { name, exact: typeof name === "string" });
  }

  /** Waits until what was last said or ticked lies on the disk; nothing says so aloud at every key press. */
  async isKept(): Promise<void> {
    await this.page.locator("[data-kept]").waitFor();
  }

  /** Waits until it is there to be seen. */
  async sees(role: Role, name: string | RegExp): Promise<void> {
    await this.finds(role, name).first().waitFor();
  }

  /** Presses a link or button that leads to another screen, and waits until that stands. */
  async follows(name: string | RegExp): Promise<void> {
    await this.arrivesBy(() =>
      this.hands.press(this.finds("link", name).or(this.finds("button", name))),
    );
  }

  async goesBack(): Promise<void> {
    await this.arrivesBy(() => this.page.goBack({ waitUntil: "commit" }));
  }

  /** Does something that leads to another screen, and waits until that stands and has the focus. */
  async arrivesBy(action: () => Promise<unknown>): Promise<void> {
    const left = this.page.url();
    await action();
    await this.page.waitForURL((url) => url.href !== left, { waitUntil: "commit" });
    await this.title().waitFor();
    await this.page.waitForFunction(() => document.activeElement !== document.body);
  }

  /** Ticks a box or chooses an answer. */
  async marks(role: "radio" | "checkbox", name: string | RegExp): Promise<void> {
    await this.hands.mark(this.finds(role, name));
  }

  /** From the start screen to the first question after a death. */
  async begins(): Promise<void> {
    await this.follows(new RegExp(`^${this.words.app.events.death.name}`, "u"));
    await this.beginsAsHousehold("death");
  }

  /** From the page that explains a life event to the first question, where nobody is asked whom it is about. */
  async beginsAsHousehold(lifeEvent: "death" | "disaster" | "disaster-ready"): Promise<void> {
    this.words = wordsOf(this.language, lifeEvent);
    await this.follows(this.words.app.explanation.begin);
    await this.sees("button", this.words.app.common.next);
  }

  /** From the page that explains a life event to the first question about somebody. */
  async beginsAbout(lifeEvent: LifeEventId, { called, born }: Whom): Promise<void> {
    const { common, explanation, people } = this.words.app;
    this.words = wordsOf(this.language, lifeEvent, called);
    await this.follows(explanation.begin);
    await this.follows(new RegExp(`^${people.choices[called]}`, "u"));
    if (born === "later") await this.follows(people.birthLater);
    else if (born !== undefined) {
      await writeDay(this, this.page.getByRole("main"), born);
      await this.goesOn();
    }
    await this.sees("button", common.next);
  }

  /** Looks for something in her own words, and waits until something is found. */
  async searches(said: string): Promise<Locator> {
    const field = this.finds("searchbox", this.words.app.search.label);
    await field.waitFor();
    await this.hands.write(field, said);
    const found = this.page.getByRole("search").getByRole("link");
    await found.first().waitFor();
    return found;
  }

  /** From the list of answers back to the question that gave one; to the first screen of a topic that has several. */
  async changes(topic: string): Promise<void> {
    const question = this.words.topics[topic]?.title ?? topic;
    const change = this.finds("link", fill(this.words.app.answers.changeOf, { question }));
    await this.arrivesBy(() => this.hands.press(change.first()));
  }

  /** The question about a fact or a day. */
  question(about: string): string {
    return (this.words.facts[about] ?? this.words.days[about])?.question ?? about;
  }

  /** The answer to choose, within its question. */
  answer(about: string, name: string): Locator {
    return this.finds("group", this.question(about)).getByRole("radio", { name, exact: true });
  }

  /** Answers what the screen asks, without going on. */
  async answers(household: Household): Promise<void> {
    await answerScreen(this, household);
  }

  async goesOn(): Promise<void> {
    await this.follows(this.words.app.common.next);
  }

  /** Answers screen after screen until there is nothing to go on from; the headings of the screens. */
  async answersAll(
    household: Household,
    onScreen: (heading: string) => Promise<void> = () => Promise.resolve(),
  ): Promise<readonly string[]> {
    const headings: string[] = [];
    while (await this.isAsked()) {
      const heading = await this.reads();
      headings.push(heading);
      await onScreen(heading);
      await this.answers(household);
      await this.goesOn();
    }
    return headings;
  }

  /** From the first question to the result. */
  async walksToResult(household: Household): Promise<void> {
    await this.answersAll(household);
    await this.follows(this.words.app.answers.go);
    await this.page.getByRole("article").first().waitFor();
  }

  /** Whether the screen is a question. */
  async isAsked(): Promise<boolean> {
    return (await this.finds("button", this.words.app.common.next).count()) > 0;
  }
}

/** A resident with a phone of her own, on which nothing has been kept. */
export async function meetResident(
  browser: Browser,
  address: string,
  language: Language = "ja",
  options: BrowserContextOptions = {},
): Promise<Resident> {
  const context = await browser.newContext({ ...phone, ...options });
  return openTab(context, address, language);
}

/** A new tab on the same phone. */
export async function openTab(
  context: BrowserContext,
  address: string,
  language: Language = "ja",
): Promise<Resident> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.clock.setFixedTime(now);
  // In what she reads, found by its words, readings would stand between them; they have tests of their own.
  if (language === "ja-easy") {
    await page.addInitScript(() => {
      const settings = localStorage.getItem("shiori-settings");
      if (settings === null) localStorage.setItem("shiori-settings", '{"furigana":"off"}');
    });
  }
  return new Resident(page, address, language);
}
