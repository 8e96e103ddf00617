import { createMemo, createResource, type Accessor } from "solid-js";
import { loadAppWords } from "./load-words.ts";
import { useText } from "./text-context.tsx";
import { tryUntilDone } from "./try-until-done.ts";

/**
 * Loads the app's own words beyond those of the first screens, as soon as they are needed; true when they are there,
 * undefined until then. Another language comes with all of them.
 */
export function useAppWords(isNeeded: Accessor<boolean> = () => true): Accessor<true | undefined> {
  const text = useText();
  const wasNeeded = createMemo<boolean>((before) => before || isNeeded(), false);
  const [ready] = createResource(wasNeeded, async () => {
    const { language } = text;
    const words = await tryUntilDone(() => loadAppWords(language, "app"));
    if (text.language === language) text.add("app", words);
    return true as const;
  });
  return ready;
}
