import { createResource, type Accessor } from "solid-js";
import { createFirstText } from "../../text/first-text.ts";
import type { Text } from "../../text/text.ts";
import { useGuide } from "../guide/guide.tsx";
import { loadCounterWords } from "./load-counter-words.ts";
import { useText } from "./text-context.tsx";

/**
 * The Japanese words for the counter, which staff understand in any language of the guide. Undefined until they are
 * there; reading them suspends.
 */
export function useJapanese(): Accessor<Text | undefined> {
  const text = useText();
  const guide = useGuide();
  const [beside] = createResource(
    // The list itself, so that the same one is not waited for twice.
    () => text.base !== "ja" && guide.local().editions,
    async (editions) => {
      const { app, procedures } = await loadCounterWords(editions);
      return createFirstText(
        "ja",
        new Map([
          ["app", app],
          ["procedures", procedures],
        ]),
      );
    },
  );
  return () => (text.base === "ja" ? text : beside());
}
