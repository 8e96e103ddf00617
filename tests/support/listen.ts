import { virtual } from "@guidepup/virtual-screen-reader";
import { configure } from "@testing-library/dom";
import { sayThrough } from "./say-through.ts";

// Whole screens come a little later beside other tests on two cores.
configure({ asyncUtilTimeout: 5000 });

/**
 * What a reader says from the top of the screen to its end, a line for each thing: the role, the name, what is written
 * in it, the description, the state. What lies inside a landmark, a group or a list is set in; `•` begins each item of
 * a list. Words in another language than the page end with that language, such as `死亡届[ja]`.
 */
export async function listen(): Promise<string> {
  const folded = lookAsOnAPhone();
  const focused = document.activeElement;
  try {
    return sayThrough(await readThrough());
  } finally {
    folded.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/**
 * What a reader announces of itself, wherever the resident is, while something is done and for a moment after.
 * `polite: …` waits until it has finished what it says, `assertive: …` does not.
 */
export async function hear(event: () => unknown): Promise<readonly string[]> {
  await virtual.start({ container: document.body });
  try {
    await event();
    let before = -1;
    let log = await virtual.spokenPhraseLog();
    while (log.length > before) {
      before = log.length;
      await new Promise((resolve) => setTimeout(resolve, quiet));
      log = await virtual.spokenPhraseLog();
    }
    return log.filter((phrase) => /^(?:polite|assertive): ./u.test(phrase));
  } finally {
    await virtual.stop();
  }
}

/** Milliseconds in which nothing new is said, after which nothing more is waited for. */
const quiet = 150;

/**
 * The browser of the tests shows what is folded, and sets a day apart from its sentence; a resident's does neither, and
 * neither does its reader.
 */
function lookAsOnAPhone(): HTMLStyleElement {
  const style = document.createElement("style");
  style.textContent =
    "details:not([open]) > :not(summary) { display: none } time { display: inline }";
  document.head.append(style);
  return style;
}

async function readThrough(): Promise<readonly (readonly [string, Node])[]> {
  const spoken: (readonly [string, Node])[] = [];
  await virtual.start({ container: document.body });
  try {
    for (;;) {
      await virtual.next();
      const node = virtual.activeNode;
      if (node === null || node === document.body) return spoken;
      spoken.push([await virtual.lastSpokenPhrase(), node]);
    }
  } finally {
    await virtual.stop();
  }
}
