// @vitest-environment happy-dom
import { screen, within } from "@solidjs/testing-library";
import { For } from "solid-js";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { renderInApp } from "../../../tests/support/render-in-app.tsx";
import { loadWords } from "../text/load-words.ts";
import { lifeEventIds } from "../../model/life-event-ids.ts";
import { languages } from "../../text/language.ts";
import type { Words } from "../../text/text.ts";
import { Sentences } from "./sentences.tsx";

/** What a procedure's page says in sentences. */
function paragraphsIn(procedures: Words): readonly string[] {
  return Object.values(procedures).flatMap((words) => {
    if (typeof words === "string") return [];
    return ["who", "gives", "late", "varies", "tips"].flatMap((key) => {
      const text = words[key];
      return typeof text === "string" ? [text] : [];
    });
  });
}

/** Whether a line begins and ends as a sentence does, and closes every bracket that it opens. */
function isWhole(line: string): boolean {
  return /^[^)）」]{3}.*[。.)）?」"]$/u.test(line) && !/[「」（）()"]/u.test(withoutPairs(line));
}

function withoutPairs(line: string): string {
  const shorter = line.replaceAll(/「[^「」]*」|（[^（）]*）|\([^()]*\)|"[^"]*"/gu, "");
  return shorter === line ? line : withoutPairs(shorter);
}

describe("a few sentences", () => {
  it("up to two stand together", () => {
    renderInApp(() => <Sentences words="家族が行けます。委任状は要りません。" />);
    expect(screen.queryByRole("list")).toBeNull();
    expect(screen.getByRole("paragraph").textContent).toBe("家族が行けます。委任状は要りません。");
  });

  it("three or more are a list, one sentence a line", () => {
    renderInApp(() => (
      <Sentences words="親族が署名できます。同居していなくてもできます。委任状（書面）は要りません。" />
    ));
    const lines = within(screen.getByRole("list")).getAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      "親族が署名できます。",
      "同居していなくてもできます。",
      "委任状（書面）は要りません。",
    ]);
  });

  it("a bracket opens the sentence that it belongs to", () => {
    renderInApp(() => (
      <Sentences words="期間は10年です。「25年」とある案内は、古いものです。窓口で聞けます。" />
    ));
    expect(screen.getAllByRole("listitem")[1]?.textContent).toBe(
      "「25年」とある案内は、古いものです。",
    );
  });

  it("a full stop in brackets ends none", () => {
    renderInApp(() => (
      <Sentences words="出ない期間があります（給付制限。2025年4月から）。窓口で聞けます。「急ぎ」と伝えてください。" />
    ));
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "出ない期間があります（給付制限。2025年4月から）。",
      "窓口で聞けます。",
      "「急ぎ」と伝えてください。",
    ]);
  });

  it("English ones are parted at their ends, not at 1.5 or at a full stop in brackets", () => {
    renderInApp(
      () => (
        <Sentences words="It costs 1.5 times as much. Ask first (by phone or mail). Bring the card." />
      ),
      "en",
    );
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "It costs 1.5 times as much.",
      "Ask first (by phone or mail).",
      "Bring the card.",
    ]);
  });

  it("of easy Japanese are parted as Japanese, by a name of the language that browsers know", () => {
    const asked: unknown[] = [];
    class Segmenter extends Intl.Segmenter {
      constructor(language: string, options: Intl.SegmenterOptions) {
        super(language, options);
        asked.push(language);
      }
    }
    vi.stubGlobal("Intl", Object.create(Intl, { Segmenter: { value: Segmenter } }));
    onTestFinished(() => void vi.unstubAllGlobals());
    renderInApp(() => <Sentences words="家族が 行けます。" />, "ja-easy");
    expect(asked).toEqual(["ja"]);
  });

  it.each(languages)("of any procedure are whole, and none is lost (%s)", async (language) => {
    const ofEvents = await Promise.all(
      lifeEventIds.map((lifeEvent) => loadWords(language, "procedures", lifeEvent)),
    );
    // What several life events lead to comes with each of them.
    const procedures = Object.fromEntries(ofEvents.flatMap(Object.entries<Words[string]>));
    expect(Object.keys(procedures).length).toBeGreaterThan(400);
    const texts = paragraphsIn(procedures);
    renderInApp(
      () => (
        <For each={texts}>
          {(words, at) => (
            <section aria-label={String(at())}>
              <Sentences words={words} />
            </section>
          )}
        </For>
      ),
      language,
    );
    const shown = Array.from(document.querySelectorAll("section"), (region) => {
      const lines = region.querySelectorAll("p, li");
      return Array.from(lines, ({ textContent }) => textContent);
    });
    const scraps = shown.flat().filter((line) => !isWhole(line));
    expect(scraps).toEqual([]);
    const compact = (text: string): string => text.replaceAll(/\s/gu, "");
    expect(shown.map((lines) => compact(lines.join("")))).toEqual(texts.map(compact));
  });
});
