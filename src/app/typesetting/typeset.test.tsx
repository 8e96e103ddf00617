// @vitest-environment happy-dom
import { cleanup, render } from "@solidjs/testing-library";
import { createSignal, For, Show, type JSX } from "solid-js";
import { afterEach, describe, expect, it } from "vitest";
import { annotate, openDictionary } from "../../text/furigana.ts";
import { typeset } from "./typeset.ts";

const dictionary = openDictionary({
  words: { 戸籍: "こせき", 市: "し", 役所: "やくしょ", 届: "とどけ", 見: "み" },
  misread: [],
});

afterEach(cleanup);

/** Renders something and shows furigana over it; what is seen, with readings in brackets, once all is settled. */
function readerOf(component: () => JSX.Element): {
  readonly seen: () => Promise<string>;
  readonly root: HTMLElement;
  readonly stop: () => void;
} {
  const { container: root } = render(component);
  const stop = typeset(root, (text) => annotate(text, dictionary));
  const seen = async (): Promise<string> => {
    await Promise.resolve();
    return root.textContent;
  };
  return { seen, root, stop };
}

describe("furigana over a screen", () => {
  it("follow a sentence that changes, alone or among others", async () => {
    const [words, setWords] = createSignal("次の戸籍");
    const { seen, root, stop } = readerOf(() => (
      <>
        <p>{words()}</p>
        <p>
          <b>1</b> {words()} <i>2</i>
        </p>
      </>
    ));
    expect(await seen()).toBe("次の戸籍(こせき)1 次の戸籍(こせき) 2");
    // 次 is not known: it stands plain, and does not keep the next run from being read.
    for (const next of ["市役所", "", "次の", "しおり", "戸籍と市", "戸籍"]) {
      setWords(next);
      const read = next
        .replace("市役所", "市(し)役所(やくしょ)")
        .replace("戸籍", "戸籍(こせき)")
        .replace(/市$/u, "市(し)");
      expect(await seen()).toBe(`${read}1 ${read} 2`);
    }
    stop();
    expect(root.querySelector("ruby")).toBeNull();
    expect(root.textContent).toBe("戸籍1 戸籍 2");
    setWords("市");
    expect(root.textContent).toBe("市1 市 2");
  });

  it("follow what comes, goes and changes places", async () => {
    const [items, setItems] = createSignal<readonly string[]>(["戸籍", "届", "役所"]);
    const [isShown, setIsShown] = createSignal(true);
    const { seen, root, stop } = readerOf(() => (
      <div>
        {/* Bare texts in a list: nothing but their order tells them apart. */}
        <For each={items()}>{(item) => item}</For>
        <Show when={isShown()} fallback="見た">
          市
        </Show>
      </div>
    ));
    expect(await seen()).toBe("戸籍(こせき)届(とどけ)役所(やくしょ)市(し)");
    setItems(["役所", "戸籍", "市", "届"]);
    expect(await seen()).toBe("役所(やくしょ)戸籍(こせき)市(し)届(とどけ)市(し)");
    setIsShown(false);
    setItems(["届"]);
    expect(await seen()).toBe("届(とどけ)見(み)た");
    setItems([]);
    setIsShown(true);
    expect(await seen()).toBe("市(し)");
    stop();
    setItems(["届", "戸籍"]);
    expect(root.textContent).toBe("届戸籍市");
  });

  it("leave alone what is in another language, a name, or typed", async () => {
    const { seen, root } = readerOf(() => (
      <div>
        <p lang="zh">戸籍</p>
        <p translate="no">市</p>
        <p data-plain>市</p>
        <p title="市" aria-label="戸籍">
          届
        </p>
        <input value="戸籍" />
      </div>
    ));
    expect(await seen()).toBe("戸籍市市届(とどけ)");
    const named = root.querySelector("[title]");
    expect(named?.getAttribute("title")).toBe("市");
    expect(named?.getAttribute("aria-label")).toBe("戸籍");
    expect(root.querySelector("input")?.value).toBe("戸籍");
    expect(root.querySelector("rt")?.getAttribute("aria-hidden")).toBe("true");
  });
});
