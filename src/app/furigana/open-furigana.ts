import { openDictionary } from "../../text/furigana.ts";
import { showFurigana } from "./show-furigana.ts";

/** Loads the readings; what they give writes them over an element, and gives what takes them away again. */
export async function openFurigana(root: HTMLElement): Promise<() => () => void> {
  const { default: furigana } = await import("virtual:furigana");
  const page = document.documentElement;
  return () => {
    const stop = showFurigana(root, openDictionary(furigana));
    // Lines stand further apart from now on.
    page.dataset["furigana"] = "on";
    return () => {
      stop();
      delete page.dataset["furigana"];
    };
  };
}
