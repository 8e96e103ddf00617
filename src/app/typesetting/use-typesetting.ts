import { createEffect, createMemo, onCleanup } from "solid-js";
import { baseOf, type Language } from "../../text/language.ts";
import { furiganaIn } from "../settings/furigana-choice.ts";
import { tryUntilDone } from "../text/try-until-done.ts";

/**
 * Shows furigana inside an element wherever they are wanted, and lets headings, labels and buttons break between
 * phrases where the browser cannot do it by itself, as those of Firefox and Safari. Until then, nothing of it is loaded.
 */
export function useTypesetting(root: HTMLElement, language: () => Language): void {
  const hasFurigana = createMemo(
    () => baseOf(language()) === "ja" && furiganaIn(language()) === "on",
  );
  // Easy Japanese has its phrases apart already.
  const hasPhrases = createMemo(
    () => language() === "ja" && !CSS.supports("word-break", "auto-phrase"),
  );
  createEffect(() => {
    const wanted = { hasFurigana: hasFurigana(), hasPhrases: hasPhrases() };
    if (!wanted.hasFurigana && !wanted.hasPhrases) return;
    let isWanted = true;
    let makePlain: (() => void) | undefined;
    onCleanup(() => {
      isWanted = false;
      makePlain?.();
    });
    const show = async (): Promise<void> => {
      const open = await tryUntilDone(async () =>
        (await import("./open-typesetting.ts")).openTypesetting(root, wanted),
      );
      if (isWanted) makePlain = open();
    };
    void show();
  });
}
