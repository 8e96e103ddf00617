import { createResource, type Accessor } from "solid-js";
import { createFirstText } from "../../text/first-text.ts";
import type { Text } from "../../text/text.ts";
import { useGuide } from "../guide/guide.tsx";
import { loadAppWords, loadLocalWords } from "./load-words.ts";
import { useText } from "./text-context.tsx";

/**
 * The Japanese words of the app and of the procedures, which staff at a counter understand in any language of the
 * guide. Undefined until they are there; reading them suspends.
 */
export function useJapanese(): Accessor<Text | undefined> {
  const text = useText();
  const guide = useGuide();
  const [beside] = createResource(
    () => {
      const lifeEvent = text.language === "ja" ? undefined : guide.lifeEvent();
      return lifeEvent && { lifeEvent, editions: guide.local().editions };
    },
    async ({ lifeEvent, editions }) => {
      const [app, procedures] = await Promise.all([
        loadAppWords("ja", "app"),
        loadLocalWords("ja", "procedures", lifeEvent, editions),
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
