import { createResource, type Accessor } from "solid-js";
import type { WordGroup } from "../../text/text.ts";
import { loadWords } from "./load-words.ts";
import { useText } from "./text-context.tsx";

/** Loads groups of words for the screen that needs them; true when they are there, undefined until then. */
export function useWords(...groups: readonly WordGroup[]): Accessor<true | undefined> {
  const text = useText();
  const [ready] = createResource(
    () => text.language,
    async (language) => {
      const loaded = await Promise.all(groups.map((group) => loadWords(language, group)));
      groups.forEach((group, at) => {
        const words = loaded[at];
        if (words !== undefined) text.add(group, words);
      });
      return true as const;
    },
  );
  return ready;
}
