// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import {
  giveVoices,
  haruka,
  remoteNanami,
  susan,
  takeVoices,
  type DeviceVoice,
} from "../../../tests/support/device-voices.ts";
import { press } from "../../../tests/support/finger-and-keys.ts";
import { renderInApp, renderQuestion } from "../../../tests/support/render-in-app.tsx";
import { words } from "../../../tests/support/words.ts";
import { createFirstText } from "../../text/first-text.ts";
import type { Text } from "../../text/text.ts";
import type { Navigation } from "../navigation.tsx";
import { applySettings, readSettings } from "../settings/settings.ts";
import { loadFirstWords } from "../text/create-app-text.ts";
import { TextProvider, useText } from "../text/text-context.tsx";
import { ReadAloud } from "./read-aloud.tsx";

const { speech } = words.ja.app;

function have(voices: readonly DeviceVoice[]): void {
  giveVoices(voices);
  onTestFinished(takeVoices);
}

function goOnline(isOnline: boolean): void {
  Object.defineProperty(navigator, "onLine", { value: isOnline, configurable: true });
  dispatchEvent(new Event(isOnline ? "online" : "offline"));
}

/** A page of two sentences, and the button. */
function openPage(language: "ja" | "ja-easy" | "en" = "ja"): void {
  renderInApp(
    () => (
      <main>
        <ReadAloud />
        <h1>{language === "en" ? "What to bring" : "持ち物"}</h1>
        <p lang="ja">印鑑が要ります。</p>
      </main>
    ),
    language,
  );
}

/** The same page, whose words can be replaced while it stands. */
function openTranslatedPage(): { navigation: Navigation; comeWords: (text: Text) => void } {
  let comeWords: ((text: Text) => void) | undefined;
  const { navigation } = renderInApp(() => {
    const [text, setText] = createSignal<Text>(useText());
    comeWords = setText;
    return (
      <TextProvider value={text}>
        <main>
          <ReadAloud />
          <h1>持ち物</h1>
        </main>
      </TextProvider>
    );
  });
  return { navigation, comeWords: (text) => comeWords?.(text) };
}

function find(name: string): Promise<HTMLElement> {
  return screen.findByRole("button", { name });
}

function spokenBlock(): string | null | undefined {
  return document.querySelector("[data-spoken]")?.textContent;
}

describe("the button that reads a screen aloud", () => {
  it("reads the screen, marks what is spoken, and becomes the button that stops", async () => {
    have([haruka]);
    openPage();
    press(await find(speech.read));
    expect(deviceSpeech.heard()).toBe("持ち物");
    expect(spokenBlock()).toBe("持ち物");
    deviceSpeech.finish();
    expect(deviceSpeech.heard()).toBe("印鑑が要ります。");
    expect(spokenBlock()).toBe("印鑑が要ります。");
    press(await find(speech.stop));
    expect(deviceSpeech.heard()).toBeUndefined();
    expect(spokenBlock()).toBeUndefined();
    expect(await find(speech.read)).toBe(document.activeElement);
  });

  it("is there again for the beginning when all is read", async () => {
    have([haruka]);
    openPage();
    press(await find(speech.read));
    deviceSpeech.finish();
    deviceSpeech.finish();
    expect(await find(speech.read)).toBeTruthy();
    expect(spokenBlock()).toBeUndefined();
  });

  it("is not there where no voice speaks the language, and comes when one is found", async () => {
    have([susan]);
    openPage();
    await Promise.resolve();
    expect(screen.queryByRole("button")).toBeNull();
    deviceSpeech.find([haruka]);
    expect(await find(speech.read)).toBeTruthy();
  });

  it("is there for easy Japanese, which is Japanese to a voice", async () => {
    have([haruka]);
    openPage("ja-easy");
    press(await find(words["ja-easy"].app.speech.read));
    expect(deviceSpeech.said[0]?.voice).toBe(haruka.name);
  });

  it("gives the Japanese names in another language to a Japanese voice", async () => {
    have([susan, haruka]);
    openPage("en");
    press(await find(words.en.app.speech.read));
    deviceSpeech.finish();
    expect(deviceSpeech.said.map(({ voice }) => voice)).toEqual([susan.name, haruka.name]);
  });

  it("passes them over where there is no such voice", async () => {
    have([susan]);
    openPage("en");
    press(await find(words.en.app.speech.read));
    expect(deviceSpeech.heard()).toBe("What to bring");
    deviceSpeech.finish();
    expect(deviceSpeech.said).toHaveLength(1);
    expect(await find(words.en.app.speech.read)).toBeTruthy();
  });

  it("reads as fast as the settings say", async () => {
    have([haruka]);
    applySettings({ ...readSettings(), speechRate: "1.25" });
    onTestFinished(() => localStorage.clear());
    openPage();
    press(await find(speech.read));
    expect(deviceSpeech.said[0]?.rate).toBe(1.25);
  });

  it("falls silent when another language is chosen, and again when its words come later", async () => {
    have([haruka, susan]);
    const english = createFirstText("en", new Map(await loadFirstWords("en")));
    const { navigation, comeWords } = openTranslatedPage();
    press(await find(speech.read));
    navigation.speak("en");
    expect(deviceSpeech.heard()).toBeUndefined();
    press(await find(speech.read));
    expect(deviceSpeech.heard()).toBe("持ち物");
    comeWords(english);
    expect(deviceSpeech.heard()).toBeUndefined();
    expect(await find(words.en.app.speech.read)).toBeTruthy();
  });

  it("reads on when more words of the same language come", async () => {
    have([haruka]);
    const more = createFirstText("ja", new Map(await loadFirstWords("ja")));
    const { comeWords } = openTranslatedPage();
    press(await find(speech.read));
    comeWords(more);
    expect(deviceSpeech.heard()).toBe("持ち物");
  });

  it("falls silent when the page is left", async () => {
    have([haruka]);
    openPage();
    press(await find(speech.read));
    dispatchEvent(new Event("pagehide"));
    expect(deviceSpeech.heard()).toBeUndefined();
  });
});

describe("a voice that needs the network", () => {
  it("says so before it is used", async () => {
    have([remoteNanami]);
    openPage();
    await find(speech.read);
    expect(screen.getByText(speech.online)).toBeTruthy();
  });

  it("is not offered without one, and the screen says why", async () => {
    have([remoteNanami]);
    openPage();
    await find(speech.read);
    onTestFinished(() => goOnline(true));
    goOnline(false);
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByText(speech.offline)).toBeTruthy();
  });

  it("that loses it stops and says why, and can be tried again when it is back", async () => {
    have([remoteNanami]);
    openPage();
    press(await find(speech.read));
    onTestFinished(() => goOnline(true));
    goOnline(false);
    expect(deviceSpeech.heard()).toBeUndefined();
    expect(spokenBlock()).toBeUndefined();
    expect(screen.queryByRole("button")).toBeNull();
    expect(await screen.findByText(speech.failed.network)).toBeTruthy();
    expect(screen.queryByText(speech.offline)).toBeNull();
    goOnline(true);
    press(await find(speech.read));
    expect(deviceSpeech.heard()).toBe("持ち物");
    expect(screen.queryByText(speech.failed.network)).toBeNull();
  });

  it("that fails is announced where a reader of the screen already listens", async () => {
    have([remoteNanami]);
    openPage();
    press(await find(speech.read));
    const place = screen.getByRole("status");
    expect(place.textContent).toBe("");
    deviceSpeech.fail("network");
    const told = await screen.findByText(speech.failed.network);
    expect(place.contains(told)).toBe(true);
    press(await find(speech.read));
    expect(place.textContent).toBe("");
    expect(deviceSpeech.heard()).toBe("持ち物");
  });

  it("that did not speak asks for another press only while there is something to press", async () => {
    have([remoteNanami]);
    openPage();
    press(await find(speech.read));
    deviceSpeech.fail("synthesis-failed");
    expect(await screen.findByText(speech.failed.device)).toBeTruthy();
    onTestFinished(() => goOnline(true));
    goOnline(false);
    expect(screen.queryByText(speech.failed.device)).toBeNull();
    expect(screen.getByText(speech.offline)).toBeTruthy();
  });

  it("can be stopped as long as any voice speaks", async () => {
    have([remoteNanami, susan]);
    renderInApp(() => (
      <main>
        <ReadAloud />
        <p lang="en">Call the embassy.</p>
        <h1>持ち物</h1>
      </main>
    ));
    press(await find(speech.read));
    onTestFinished(() => goOnline(true));
    goOnline(false);
    expect(deviceSpeech.heard()).toBe("Call the embassy.");
    press(await find(speech.stop));
    expect(deviceSpeech.heard()).toBeUndefined();
  });

  it("is passed over without one, where the language of the page has its own voice", async () => {
    have([susan, remoteNanami]);
    onTestFinished(() => goOnline(true));
    goOnline(false);
    renderInApp(
      () => (
        <main>
          <ReadAloud />
          <h1>What to bring</h1>
          <p lang="ja">印鑑</p>
          <p>A passport will do.</p>
        </main>
      ),
      "en",
    );
    press(await find(words.en.app.speech.read));
    deviceSpeech.finish();
    expect(deviceSpeech.heard()).toBe("A passport will do.");
  });

  it("a voice of the device itself works without a network and says nothing of it", async () => {
    have([haruka]);
    onTestFinished(() => goOnline(true));
    goOnline(false);
    openPage();
    expect(await find(speech.read)).toBeTruthy();
    expect(screen.queryByText(speech.online)).toBeNull();
  });
});

describe("a question", () => {
  beforeAll(() => import("./read-aloud.tsx"));

  it("is read with all its choices, and falls silent when she goes on", async () => {
    have([haruka]);
    const { navigation, guide } = await renderQuestion("death-person");
    press(await find(speech.read));
    const heard: string[] = [];
    for (let now = deviceSpeech.heard(); now !== undefined; now = deviceSpeech.heard()) {
      heard.push(now);
      deviceSpeech.finish();
    }
    const { common, question } = words.ja.app;
    const { facts } = words.ja;
    // 方 is said かた here, which a voice would not know.
    expect(heard).toContain("亡くなったかたのことを教えてください");
    expect(heard).toContain("亡くなったかたは、何歳でしたか。");
    expect(heard).toEqual(
      expect.arrayContaining([
        common.unknown,
        facts["deceased.foreign_national"]?.label,
        question.none,
      ]),
    );
    expect(heard).not.toContain(common.back);
    press(await find(speech.read));
    navigation.go({ page: "answers", journey: guide.journey()?.id ?? "" });
    expect(deviceSpeech.heard()).toBeUndefined();
  });
});
