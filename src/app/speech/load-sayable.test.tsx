// @vitest-environment happy-dom
import { cleanup, screen } from "@solidjs/testing-library";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { giveVoices, haruka, susan, takeVoices } from "../../../tests/support/device-voices.ts";
import { press } from "../../../tests/support/finger-and-keys.ts";
import { renderInApp } from "../../../tests/support/render-in-app.tsx";
import { words } from "../../../tests/support/words.ts";
import { ReadAloud } from "./read-aloud.tsx";

const line = vi.hoisted(() => ({ asked: 0, isBroken: true }));

vi.mock("virtual:furigana", () => {
  line.asked += 1;
  if (line.isBroken) throw new Error("no network");
  return { default: { words: { 印鑑: "いんかん" }, misread: ["印鑑"] } };
});

beforeEach(() => {
  line.asked = 0;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  giveVoices([haruka, susan]);
  onTestFinished(() => {
    takeVoices();
    vi.useRealTimers();
  });
});

/** Goes to a screen and stays there for a minute. */
async function stayOn(language: "ja" | "en"): Promise<void> {
  cleanup();
  renderInApp(
    () => (
      <main>
        <ReadAloud />
        <p lang="ja">印鑑が要ります。</p>
      </main>
    ),
    language,
  );
  await vi.advanceTimersByTimeAsync(60_000);
}

function listen(): string | undefined {
  press(screen.getByRole("button", { name: words.ja.app.speech.read }));
  return deviceSpeech.heard();
}

describe("how Japanese words are said", () => {
  it("is not asked for by a resident who reads English", async () => {
    await stayOn("en");
    await stayOn("en");
    expect(line.asked).toBe(0);
  });

  it("is asked for by one attempt after the other however many screens she sees, which are read as written until it comes", async () => {
    await stayOn("ja");
    const inOneMinute = line.asked;
    expect(inOneMinute).toBeGreaterThan(1);
    expect(listen()).toBe("印鑑が要ります。");
    await stayOn("ja");
    await stayOn("ja");
    expect(line.asked).toBeLessThanOrEqual(3 * inOneMinute);
    line.isBroken = false;
    await stayOn("ja");
    expect(listen()).toBe("いんかんが要ります。");
  });
});
