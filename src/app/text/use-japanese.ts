import { createResource, type Accessor } from "solid-js";
import { createFirstText } from "../../text/first-text.ts";
import type { Text } from "../../text/text.ts";
import { useGuide } from "../guide/guide.tsx";
import { loadAppWords, loadWords } from "./load-words.ts";
import { useText } from "./text-context.tsx";

/**
 * The Japanese words of the app and of the procedures, which staff at a counter understand in any language of the
 * guide. Undefined until they are there; reading them suspends.
 */
export function useJapanese(): Accessor<Text | undefined> {
  const text = useText();
  const guide = useGuide();
  const [beside] = createResource(
    () => (text.language === "ja" ? undefined : guide.lifeEvent()),
    async (lifeEvent) => {
      const [app, procedures] = await Promise.all([
        loadAppWords("ja", "app"),
        loadWords("ja", "procedures", lifeEvent),
      ]);
      return createFirstText(
        "ja",
        new Map([
          ["app", app],
          ["procedures", procedures],
        ]),
      );
    },
  );
  return () => (text.language === "ja" ? text : beside());
}
