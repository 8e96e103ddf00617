// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { describe, expect, it } from "vitest";
import { loadWords } from "../../src/app/text/load-words.ts";
import type { WorkerState } from "../../src/app/update/register-worker.ts";
import { press, write } from "../support/finger-and-keys.ts";
import { keepOnDisk } from "../support/keep-on-disk.ts";
import { hear } from "../support/listen.ts";
import { renderQuestion } from "../support/render-in-app.tsx";
import { openWholeApp } from "../support/whole-app.tsx";

// The app loads these when they are first shown; here they come before the first test, not out of its time.
await Promise.all([
  import("../../src/app/screens/later-screen.tsx"),
  import("../../src/app/screens/help/help-screen.tsx"),
  loadWords("ja", "procedures", "death"),
  loadWords("ja", "lookups", "death"),
]);

/** What is announced at the very beginning has been. */
async function isKept(): Promise<void> {
  await screen.findByText("この端末に保存しました");
}

// Of several paragraphs the virtual reader says the words without the pause that readers make between them.
describe("what a reader announces of itself", () => {
  it("that the answers are kept: once, and nothing at the keys after it", async () => {
    keepOnDisk();
    expect(await hear(() => renderQuestion("death-person"))).toEqual([
      "polite: この端末に保存しました",
    ]);
    const field = screen.getByRole("textbox", { name: "亡くなった方は、何歳でしたか。" });
    expect(await hear(() => write(field, "81"))).toEqual([]);
  });

  it("that they cannot be kept, once, with what to do", async () => {
    await renderQuestion("death-person");
    const field = screen.getByRole("textbox", { name: "亡くなった方は、何歳でしたか。" });
    const told = await hear(() => write(field, "8"));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^polite: この端末に保存できません/u);
    expect(await hear(() => write(field, "81"))).toEqual([]);
  });

  it("where to look, once わからない is chosen", async () => {
    keepOnDisk();
    await renderQuestion("death-person");
    await isKept();
    const told = await hear(() =>
      press(screen.getByRole("checkbox", { name: "わからない：亡くなった方の年齢" })),
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^polite: わからないままで進めます。/u);
  });

  it("how many things are done, at every one that is marked", async () => {
    keepOnDisk();
    const { guide, navigation } = await renderQuestion("death-family", {
      answers: { "deceased.age": 81, "deceased.died_abroad": false },
      days: { "death-date": "2026-11-20", "death-known": "2026-11-20" },
    });
    navigation.go({ page: "result", journey: guide.journey()?.id ?? "" });
    await screen.findByRole("heading", { level: 2, name: "まず、これだけは" });
    await isKept();
    const mark = (name: string): void => press(screen.getByRole("checkbox", { name }));
    expect(await hear(() => mark("すんだ：死亡届"))).toEqual(["polite: 1つ、すみました。"]);
    expect(await hear(() => mark("すんだ：火葬許可（埋火葬許可）"))).toEqual([
      "polite: 2つ、すみました。",
    ]);
  });

  it("which answers a change made needless", async () => {
    keepOnDisk();
    const { guide, navigation } = await renderQuestion("death-rare", {
      answers: { "deceased.age": 81, "deceased.health_insurance": "koki" },
    });
    const journey = guide.journey()?.id ?? "";
    navigation.replace({
      page: "question",
      journey,
      topic: "death-person",
      part: 1,
      isChange: true,
    });
    const field = await screen.findByRole("textbox", { name: "亡くなった方は、何歳でしたか。" });
    write(field, "50");
    await isKept();
    const told = await hear(() => press(screen.getByRole("button", { name: "次へ進む" })));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^polite: 前の答えが変わったので、次の答えは要らなくなりました。/u);
  });

  it("that it can be used without the internet, as soon as that is so", async () => {
    keepOnDisk();
    const [state, setState] = createSignal<WorkerState>("starting");
    await openWholeApp("#/help", { worker: { state, accept: () => undefined } });
    await screen.findByRole("heading", { level: 1, name: "困ったとき" });
    expect(await hear(() => setState("ready"))).toEqual([
      "polite: この端末は、インターネットなしで使う用意ができています。",
    ]);
  });

  it("that a newer version is there, and not again when it is put off", async () => {
    keepOnDisk();
    const [state, setState] = createSignal<WorkerState>("ready");
    await openWholeApp("#/help", { worker: { state, accept: () => undefined } });
    await screen.findByRole("heading", { level: 1, name: "困ったとき" });
    expect(await hear(() => setState("newer"))).toEqual([
      "polite: 新しい版があります答えはそのまま残ります。",
    ]);
    expect(await hear(() => press(screen.getByRole("button", { name: "今はしない" })))).toEqual([]);
  });

  it("what stands in the way, at once, when 次へ is pressed", async () => {
    keepOnDisk();
    await renderQuestion("death-person");
    await isKept();
    const told = await hear(() => press(screen.getByRole("button", { name: "次へ進む" })));
    expect(told.filter((phrase) => phrase.startsWith("polite"))).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole("alert"));
  });
});
