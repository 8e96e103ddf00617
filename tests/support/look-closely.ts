import type { Page } from "playwright-core";

/** What a screen says of itself, and what is amiss on it, by rule. */
export interface ScreenReport {
  readonly title: string;
  readonly heading: string;
  /** Where help stands: "left, top" in pixels from the top of the page. */
  readonly help: string;
  readonly faults: Readonly<Record<ScreenRule, readonly string[]>>;
}

export type ScreenRule =
  | "small letters"
  | "order"
  | "fields"
  | "covered"
  | "crowded"
  | "unmarked days";

/** Looks at a screen as it stands; afterwards the focus is where it was. */
export function lookClosely(page: Page, helpName: string): Promise<ScreenReport> {
  return page.evaluate((name) => {
    const called = (element: Element): string =>
      `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 30)}`;
    const all = (selector: string): readonly HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        element.checkVisibility(),
      );

    const smallLetters = (): readonly string[] =>
      all("body *")
        .filter((element) => {
          const own = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== "",
          );
          const size = Number.parseFloat(getComputedStyle(element).fontSize);
          return own && size < (element.closest("rt") === null ? 18 : 12);
        })
        .map(called);

    const order = (): readonly string[] => {
      const found: string[] = [];
      const count = (selector: string, wanted: number): void => {
        const there = all(selector).length;
        if (there !== wanted) found.push(`${String(there)} of ${selector}`);
      };
      count("h1", 1);
      count("main", 1);
      count("header", 1);
      count("nav[aria-label]", 1);
      const controls = document.querySelectorAll<HTMLElement>("a[href], button, input, summary");
      if (controls[0]?.className !== "skip") found.push("the first control does not skip the menu");
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) {
        found.push(`id ${id} twice`);
      }
      return found;
    };

    const fields = (): readonly string[] =>
      all("input[type=text], input[type=search], textarea").flatMap((field) => {
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return [];
        const [label] = field.labels ?? [];
        if (label === undefined) return [`no label: ${called(field)}`];
        // The parts of a day stand in one line, each before its sign: 年, 月, 日.
        const isPart = field.closest(".date-part") !== null;
        const isAbove =
          label.getBoundingClientRect().bottom <= field.getBoundingClientRect().top + 1;
        return isPart || isAbove ? [] : [`label not above: ${called(label)}`];
      });

    /** What something that sticks to the window lies over while it has the focus. */
    const covered = (): readonly string[] => {
      const stuck = all("body *").filter((element) =>
        ["fixed", "sticky"].includes(getComputedStyle(element).position),
      );
      const before = document.activeElement;
      const scrolledTo = scrollY;
      const found = all("a[href], button, input, summary, textarea")
        .filter((control) => {
          control.focus();
          const own = control.getBoundingClientRect();
          return stuck.some((over) => {
            if (over.contains(control)) return false;
            const box = over.getBoundingClientRect();
            return (
              own.bottom > box.top + 1 &&
              own.top < box.bottom - 1 &&
              own.right > box.left + 1 &&
              own.left < box.right - 1
            );
          });
        })
        .map(called);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      scrollTo(0, scrolledTo);
      return found;
    };

    /** Choices and buttons with less than 12 px between them and the next one. */
    const crowded = (): readonly string[] => {
      const targets = all(".choice, .button, a.entry-name").map((element) => ({
        element,
        box: element.getBoundingClientRect(),
      }));
      return targets.flatMap(({ element, box }, at) => {
        const near = targets.slice(at + 1).find((other) => {
          const across = Math.max(other.box.left - box.right, box.left - other.box.right);
          const down = Math.max(other.box.top - box.bottom, box.top - other.box.bottom);
          return Math.max(across, down) < 11.5;
        });
        return near === undefined ? [] : [`${called(element)} beside ${called(near.element)}`];
      });
    };

    /** A day with its weekday: so only days are written that were worked out or given. */
    const writtenDay =
      /\d{4}年）?\d+月\d+日（.曜日）|[A-Z][a-z]+day, \d+ [A-Z][a-z]+ \d{4}(?: \([A-Z][a-z]+ \d+\))?/gu;

    /** Days among other words, those in the name of a control aside, and days marked up as another than they are. */
    const unmarkedDays = (): readonly string[] => {
      const among = all("main :not(time)")
        .filter((element) => element.closest("a, button, .choice") === null)
        .flatMap((element) => {
          const own = [...element.childNodes].map((node) =>
            node instanceof Text ? node.data : "|",
          );
          return own.join("").match(writtenDay) ?? [];
        });
      const wrong = all("time").filter((time) => {
        const parts = time.getAttribute("datetime")?.split("-").map(Number) ?? [];
        const numbers = time.textContent.match(/\d+/gu)?.map(Number) ?? [];
        const isJapanese = document.documentElement.lang === "ja";
        const [year, , day] = parts;
        const written = isJapanese ? numbers.slice(-3) : [numbers[1], numbers[0]];
        const meant = isJapanese ? parts : [year, day];
        return parts.length !== 3 || written.join() !== meant.join();
      });
      return [...among, ...wrong.map(called)];
    };

    const help = all("header a").find(({ textContent }) => textContent.trim() === name);
    const { left, top } = help?.getBoundingClientRect() ?? { left: -1, top: -1 };
    return {
      title: document.title,
      heading: document.querySelector("h1")?.textContent ?? "",
      help: `${left.toFixed()}, ${(top + scrollY).toFixed()}`,
      faults: {
        "small letters": smallLetters(),
        order: order(),
        fields: fields(),
        covered: covered(),
        crowded: crowded(),
        "unmarked days": unmarkedDays(),
      },
    };
  }, helpName);
}
