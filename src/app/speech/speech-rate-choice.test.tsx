// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  giveVoices,
  haruka,
  remoteNanami,
  takeVoices,
} from "../../../tests/support/device-voices.ts";
import { press } from "../../../tests/support/finger-and-keys.ts";
import { renderInApp } from "../../../tests/support/render-in-app.tsx";
import { words } from "../../../tests/support/words.ts";
import { applySettings, readSettings } from "../settings/settings.ts";
import { SpeechRateChoice } from "./speech-rate-choice.tsx";

const { speech } = words.ja.app;

/** The choice as it stands among the settings. */
function openSettings(): void {
  onTestFinished(() => globalThis.localStorage?.clear());
  renderInApp(() => {
    const [settings, setSettings] = createSignal(readSettings());
    return (
      <SpeechRateChoice
        rate={settings().speechRate}
        onChange={(speechRate) => {
          setSettings((before) => ({ ...before, speechRate }));
          applySettings(settings());
        }}
      />
    );
  });
}

describe("the speed of reading aloud", () => {
  it("can be heard at once, and holds for the next visit", () => {
    giveVoices([haruka]);
    onTestFinished(takeVoices);
    openSettings();
    press(screen.getByRole("radio", { name: speech.rates["0.75"] }));
    press(screen.getByRole("button", { name: speech.try }));
    expect(deviceSpeech.said).toEqual([{ words: speech.sample, voice: haruka.name, rate: 0.75 }]);
    press(screen.getByRole("button", { name: speech.stop }));
    expect(deviceSpeech.heard()).toBeUndefined();
    expect(readSettings().speechRate).toBe("0.75");
  });

  it("is usual until somebody chooses another", () => {
    giveVoices([haruka]);
    onTestFinished(takeVoices);
    openSettings();
    expect(screen.getByRole("radio", { name: speech.rates["1"], checked: true })).toBeTruthy();
  });

  it("holds for the visit where the browser keeps nothing", () => {
    giveVoices([haruka]);
    onTestFinished(takeVoices);
    vi.stubGlobal("localStorage", undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    openSettings();
    press(screen.getByRole("radio", { name: speech.rates["1.25"] }));
    press(screen.getByRole("button", { name: speech.try }));
    expect(deviceSpeech.said.map(({ rate }) => rate)).toEqual([1.25]);
  });

  it("says why nothing is heard", async () => {
    giveVoices([remoteNanami]);
    onTestFinished(takeVoices);
    openSettings();
    expect(screen.getByText(speech.online)).toBeTruthy();
    press(screen.getByRole("button", { name: speech.try }));
    deviceSpeech.fail("network");
    expect(await screen.findByText(speech.failed.network)).toBeTruthy();
  });

  it("is not asked where the device has no voice for the language, or cannot speak at all", () => {
    openSettings();
    expect(screen.queryByRole("group")).toBeNull();
    giveVoices([]);
    onTestFinished(takeVoices);
    openSettings();
    expect(screen.queryByRole("group")).toBeNull();
  });
});
