import { describe, expect, it } from "vitest";
import { chooseVoice, type KnownVoice } from "./choose-voice.ts";

interface Named extends KnownVoice {
  readonly name: string;
}

function voice(name: string, lang: string, more: Partial<KnownVoice> = {}): Named {
  return { name, lang, localService: true, default: false, ...more };
}

describe("the voice for a language", () => {
  it.each(["ja-JP", "ja_JP", "ja"])("is one that calls itself %s", (lang) => {
    const voices = [voice("Susan", "en-US"), voice("Haruka", lang)];
    expect(chooseVoice(voices, "ja")?.name).toBe("Haruka");
  });

  it("is none where nobody on the device speaks it", () => {
    expect(chooseVoice([voice("Susan", "en-US")], "ja")).toBeUndefined();
    expect(chooseVoice([], "ja")).toBeUndefined();
  });

  it("needs no network where there is the choice, even if the device prefers another", () => {
    const remote = voice("Nanami", "ja-JP", { localService: false, default: true });
    expect(chooseVoice([remote, voice("Haruka", "ja-JP")], "ja")?.name).toBe("Haruka");
    expect(chooseVoice([remote], "ja")?.name).toBe("Nanami");
  });

  it("is the one that the device prefers, of several that need no network", () => {
    const voices = [voice("Ichiro", "ja-JP"), voice("Haruka", "ja-JP", { default: true })];
    expect(chooseVoice(voices, "ja")?.name).toBe("Haruka");
  });

  it("is the first one that the device names, of several alike", () => {
    const voices = [voice("Ichiro", "ja-JP"), voice("Haruka", "ja-JP")];
    expect(chooseVoice(voices, "ja")?.name).toBe("Ichiro");
  });

  it("reads the script of the words: one from Hong Kong would read Cantonese", () => {
    const voices = [voice("Sinji", "zh-HK"), voice("Tingting", "zh-CN")];
    expect(chooseVoice(voices, "zh")?.name).toBe("Tingting");
    expect(chooseVoice(voices.slice(0, 1), "zh")).toBeUndefined();
  });

  it("is from where most speak the language", () => {
    const voices = [voice("Joana", "pt-PT"), voice("Luciana", "pt-BR")];
    expect(chooseVoice(voices, "pt")?.name).toBe("Luciana");
    expect(chooseVoice(voices.slice(0, 1), "pt")?.name).toBe("Joana");
  });

  it("is found beside voices with names that are no languages", () => {
    const voices = [voice("Robot", "x-"), voice("Nobody", ""), voice("Haruka", "ja-JP")];
    expect(chooseVoice(voices, "ja")?.name).toBe("Haruka");
  });
});
