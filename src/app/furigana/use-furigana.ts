import { createEffect, onCleanup } from "solid-js";
import { baseOf, type Language } from "../../text/language.ts";
import { furiganaIn } from "../settings/furigana-choice.ts";
import { tryUntilDone } from "../text/try-until-done.ts";

/** Shows furigana inside an element wherever they are wanted. Until then, nothing of it is loaded. */
export function useFurigana(root: HTMLElement, language: () => Language): void {
  createEffect(() => {
    if (baseOf(language()) !== "ja" || furiganaIn(language()) === "off") return;
    let isWanted = true;
    let takeAway: (() => void) | undefined;
    onCleanup(() => {
      isWanted = false;
      takeAway?.();
    });
    const show = async (): Promise<void> => {
      const open = await tryUntilDone(async () =>
        (await import("./open-furigana.ts")).openFurigana(root),
      );
      if (isWanted) takeAway = open();
    };
    void show();
  });
}
