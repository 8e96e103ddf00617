// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type * as settingsModule from "./settings.ts";

const root = document.documentElement;
let settings: typeof settingsModule;

beforeEach(async () => {
  // Every visit begins with nothing held.
  vi.resetModules();
  settings = await import("./settings.ts");
});

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  root.style.removeProperty("--text-setting");
});

/** A phone on which reading works and nothing more can be written. */
function fillPhone(): void {
  const { localStorage: kept } = globalThis;
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.getItem(key),
    setItem: () => {
      throw new DOMException("no room", "QuotaExceededError");
    },
  });
}

function blockStorage(): void {
  vi.stubGlobal("localStorage", {
    getItem: () => {
      throw new DOMException("not in this window", "SecurityError");
    },
    setItem: () => {
      throw new DOMException("not in this window", "SecurityError");
    },
  });
}

describe("the settings of somebody", () => {
  it("who has chosen nothing are the usual ones", () => {
    expect(settings.readSettings()).toEqual({ textSize: "1", scheme: "auto", speechRate: "1" });
  });

  it("are there again at her next visit", async () => {
    const chosen = { textSize: "1.5", scheme: "dark", speechRate: "0.75", furigana: "on" } as const;
    settings.applySettings(chosen);
    vi.resetModules();
    const next = await import("./settings.ts");
    expect(next.readSettings()).toEqual(chosen);
  });

  it.each(["null", "{", "1", '"dark"', '{"textSize":"9","scheme":1}'])(
    "are the usual ones where the entry is damaged (%s)",
    (entry) => {
      localStorage.setItem("shiori-settings", entry);
      expect(settings.readSettings()).toEqual({ textSize: "1", scheme: "auto", speechRate: "1" });
    },
  );

  it.each([
    ["the phone is full", fillPhone],
    ["storage is blocked", blockStorage],
  ])("hold for the visit where %s, one choice after the other", (_, hinder) => {
    settings.applySettings({ textSize: "1", scheme: "light", speechRate: "1" });
    hinder();
    settings.applySettings({ ...settings.readSettings(), scheme: "dark" });
    settings.applySettings({ ...settings.readSettings(), speechRate: "0.75" });
    settings.applySettings({ ...settings.readSettings(), furigana: "on" });
    expect(settings.readSettings()).toEqual({
      textSize: "1",
      scheme: "dark",
      speechRate: "0.75",
      furigana: "on",
    });
  });

  it("are kept again once there is room on the phone", () => {
    fillPhone();
    settings.applySettings({ textSize: "1", scheme: "dark", speechRate: "1" });
    vi.unstubAllGlobals();
    settings.applySettings({ ...settings.readSettings(), speechRate: "1.25" });
    const kept: unknown = JSON.parse(localStorage.getItem("shiori-settings") ?? "{}");
    expect(kept).toEqual({ textSize: "1", scheme: "dark", speechRate: "1.25" });
    expect(settings.readSettings()).toEqual(kept);
  });

  it.each([
    ["the phone is full", fillPhone],
    ["storage is blocked", blockStorage],
  ])("take in the size that she pressed on the start screen where %s", (_, hinder) => {
    hinder();
    root.style.setProperty("--text-setting", "2");
    expect(settings.readSettings().textSize).toBe("2");
    // Another choice must not make the letters small again.
    settings.applySettings({ ...settings.readSettings(), scheme: "dark" });
    expect(root.style.getPropertyValue("--text-setting")).toBe("2");
    root.style.setProperty("--text-setting", "1.25");
    expect(settings.readSettings()).toMatchObject({ textSize: "1.25", scheme: "dark" });
  });
});
