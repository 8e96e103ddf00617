import type { Locator, Page } from "playwright-core";

/** How a resident works what she has found. */
export interface Hands {
  /** Presses a link or a button. */
  press(control: Locator): Promise<void>;
  /** Ticks a box or chooses an answer. */
  mark(choice: Locator): Promise<void>;
  /** Writes into a field, in the place of what is there. */
  write(field: Locator, text: string): Promise<void>;
}

/**
 * A finger. The label lies over the whole row of a choice, so it is the label that takes the press; where to look
 * something up may just be coming in above it, and a finger waits until the row stands still.
 */
export const finger: Hands = {
  press: (control) => control.click(),
  mark: async (choice) => {
    await choice.evaluate(untilStill);
    await choice.check({ force: true });
  },
  write: (field, text) => field.fill(text),
};

async function untilStill(element: Element): Promise<void> {
  element.scrollIntoView({ block: "nearest" });
  let before: number | undefined;
  for (let now = placeOf(); now !== before; now = placeOf()) {
    before = now;
    for (let frames = 0; frames < 2; frames += 1) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  }

  function placeOf(): number {
    return element.getBoundingClientRect().top;
  }
}

/** Where the focus stands after a key, as far as it matters to somebody who has only keys. */
export interface FocusStep {
  /** What has the focus, such as `button "戻る"`: tag and text. */
  readonly at: string;
  readonly isOnBody: boolean;
  /** An outline of at least 3 px around it or around its row. */
  readonly hasRing: boolean;
  /** It lies inside the window as a whole, or fills it. */
  readonly isInWindow: boolean;
}

const mostTabs = 120;

/** Keys alone: Tab and Shift+Tab to come to it, arrows inside a group, Space to choose, Enter to press. `onStep` hears of every Tab. */
export function keyboardOf(page: Page, onStep: (step: FocusStep) => void): Hands {
  const goTo = async (target: Locator): Promise<void> => {
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      const side = await sideOfFocus(target);
      if (side === "here") return;
      await page.keyboard.press(side === "behind" ? "Shift+Tab" : "Tab");
      onStep(await readFocus(page));
    }
    throw new Error(`Tab never came to ${String(target)}`);
  };
  return {
    press: async (control) => {
      await goTo(control);
      await page.keyboard.press("Enter");
    },
    mark: async (choice) => {
      const moves = await choice.evaluate(stepsFromFirst);
      const entry = moves === undefined ? choice : choice.page().locator(moves.entry);
      await goTo(entry);
      if (moves === undefined || moves.steps === 0) {
        if (!(await choice.isChecked())) await page.keyboard.press("Space");
        return;
      }
      const key = moves.steps > 0 ? "ArrowDown" : "ArrowUp";
      for (let step = 0; step < Math.abs(moves.steps); step += 1) await page.keyboard.press(key);
    },
    write: async (field, text) => {
      await goTo(field);
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(text);
    },
  };
}

function sideOfFocus(target: Locator): Promise<"here" | "ahead" | "behind"> {
  return target.evaluate((element) => {
    const focused = document.activeElement ?? document.body;
    if (element === focused) return "here";
    const isBehind = focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
    return isBehind === 0 ? "ahead" : "behind";
  });
}

/** Which radio of the group Tab comes to, and how many arrows lead on from it; undefined for a box to tick. */
function stepsFromFirst(
  choice: Element,
): { readonly entry: string; readonly steps: number } | undefined {
  if (!(choice instanceof HTMLInputElement) || choice.type !== "radio") return undefined;
  const around: ParentNode = choice.form ?? document;
  const group = [...around.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
    ({ name }) => name === choice.name,
  );
  const entry = Math.max(
    group.findIndex(({ checked }) => checked),
    0,
  );
  return {
    entry: `[id="${group[entry]?.id ?? ""}"]`,
    steps: group.indexOf(choice) - entry,
  };
}

function readFocus(page: Page): Promise<FocusStep> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const row =
      focused instanceof HTMLInputElement ? focused.labels?.[0]?.parentElement : undefined;
    const hasRing = [focused, row ?? focused].some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 3;
    });
    const box = focused.getBoundingClientRect();
    return {
      at: `${focused.tagName.toLowerCase()} "${focused.textContent.trim().slice(0, 40)}" ${focused.id}`,
      isOnBody: focused === document.body,
      hasRing,
      isInWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
}
