import { createMemo, createResource, type Accessor } from "solid-js";
import type { WordGroup } from "../../text/text.ts";
import { useGuide } from "../guide/guide.tsx";
import { loadLocalWords } from "./load-words.ts";
import { useText } from "./text-context.tsx";
import { tryUntilDone } from "./try-until-done.ts";

/**
 * Loads groups of words for the screen of a journey that needs them, with those of its towns; true when they are there, undefined until then.
 * Where the line breaks, it tries again until they come.
 */
export function useWords(...groups: readonly WordGroup[]): Accessor<true | undefined> {
  const text = useText();
  const guide = useGuide();
  // The same words again would be waited for too: the screen would go away for a moment, and the focus with it.
  const wanted = createMemo(
    () => {
      const lifeEvent = guide.lifeEvent();
      const { editions } = guide.local();
      return lifeEvent && { language: text.language, lifeEvent, editions };
    },
    undefined,
    {
      equals: (before, after) =>
        before?.language === after?.language &&
        before?.lifeEvent === after?.lifeEvent &&
        before?.editions === after?.editions,
    },
  );
  const [ready] = createResource(wanted, async ({ language, lifeEvent, editions }) => {
    const loaded = await tryUntilDone(() =>
      Promise.all(groups.map((group) => loadLocalWords(language, group, lifeEvent, editions))),
    );
    groups.forEach((group, at) => {
      const words = loaded[at];
      if (words !== undefined) text.add(group, words);
    });
    return true as const;
  });
  return ready;
}
