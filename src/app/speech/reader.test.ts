import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import {
  giveVoices,
  haruka,
  remoteNanami,
  takeVoices,
} from "../../../tests/support/device-voices.ts";
import { makeReader, type Reader, type ReaderState } from "./reader.ts";

const sentences = ["何歳でしたか。", "はい", "いいえ"];

let states: ReaderState[];
let isOnline: boolean;

beforeEach(() => {
  giveVoices([haruka]);
  states = [];
  isOnline = true;
  onTestFinished(takeVoices);
});

function openReader(): Reader {
  return makeReader(
    (state) => states.push(state),
    () => isOnline,
  );
}

function begin(reader: Reader, words: readonly string[] = sentences, rate = 1): void {
  const [voice] = speechSynthesis.getVoices();
  if (voice === undefined) throw new Error("the device has no voice");
  reader.start(
    words.map((said) => ({ words: said, voice })),
    rate,
  );
}

/** What the device tells of an utterance that it was made to stop. */
const deviceToTell = (): Promise<void> => Promise.resolve();

describe("who lets a screen be read aloud", () => {
  it("hears it sentence by sentence, each when the one before it is over", () => {
    begin(openReader());
    expect(deviceSpeech.said.map(({ words }) => words)).toEqual(sentences.slice(0, 1));
    for (const sentence of sentences) {
      expect(deviceSpeech.heard()).toBe(sentence);
      deviceSpeech.finish();
    }
    expect(deviceSpeech.heard()).toBeUndefined();
    expect(states).toEqual([
      { kind: "speaking", at: 0 },
      { kind: "speaking", at: 1 },
      { kind: "speaking", at: 2 },
      { kind: "silent" },
    ]);
  });

  it("hears the voice that was chosen, as fast as she likes it", () => {
    begin(openReader(), ["はい"], 0.75);
    expect(deviceSpeech.said).toEqual([{ words: "はい", voice: haruka.name, rate: 0.75 }]);
  });

  it("has silence at once when she stops it, and it stays silent", async () => {
    const reader = openReader();
    begin(reader);
    deviceSpeech.finish();
    reader.stop();
    expect(deviceSpeech.heard()).toBeUndefined();
    await deviceToTell();
    expect(deviceSpeech.said).toHaveLength(2);
    expect(states.at(-1)).toEqual({ kind: "silent" });
  });

  it("can begin again from the beginning", async () => {
    const reader = openReader();
    begin(reader);
    deviceSpeech.finish();
    reader.stop();
    begin(reader);
    await deviceToTell();
    expect(deviceSpeech.heard()).toBe(sentences[0]);
    expect(states.at(-1)).toEqual({ kind: "speaking", at: 0 });
  });

  it("is told that the network went which the voice needs", () => {
    begin(openReader());
    deviceSpeech.fail("network");
    expect(states.at(-1)).toEqual({ kind: "failed", reason: "network" });
    expect(deviceSpeech.heard()).toBeUndefined();
  });

  it("is told so at once where the device itself says nothing of it", async () => {
    giveVoices([remoteNanami]);
    const reader = openReader();
    begin(reader);
    reader.loseNetwork();
    expect(deviceSpeech.heard()).toBeUndefined();
    await deviceToTell();
    expect(states.at(-1)).toEqual({ kind: "failed", reason: "network" });
  });

  it("is told so when the turn comes to a voice that needs the network", () => {
    giveVoices([haruka, remoteNanami]);
    const [voice, remote] = speechSynthesis.getVoices();
    if (voice === undefined || remote === undefined) throw new Error("a voice is missing");
    const reader = openReader();
    reader.start(
      [
        { words: "はい", voice },
        { words: "いいえ", voice: remote },
      ],
      1,
    );
    isOnline = false;
    reader.loseNetwork();
    expect(deviceSpeech.heard()).toBe("はい");
    deviceSpeech.finish();
    expect(deviceSpeech.heard()).toBeUndefined();
    expect(states).toEqual([
      { kind: "speaking", at: 0 },
      { kind: "failed", reason: "network" },
    ]);
  });

  it("hears a voice of the device to the end though the network goes", () => {
    const reader = openReader();
    begin(reader);
    isOnline = false;
    reader.loseNetwork();
    for (const sentence of sentences) {
      expect(deviceSpeech.heard()).toBe(sentence);
      deviceSpeech.finish();
    }
    expect(states.at(-1)).toEqual({ kind: "silent" });
  });

  it("is told that the device does not speak, for whatever reason", () => {
    begin(openReader());
    deviceSpeech.fail("synthesis-failed");
    expect(states.at(-1)).toEqual({ kind: "failed", reason: "device" });
  });

  it("hears one thing at a time: what begins later stops what was being read", async () => {
    const page: ReaderState[] = [];
    begin(
      makeReader(
        (state) => page.push(state),
        () => isOnline,
      ),
    );
    begin(openReader(), ["この速さで聞きやすいですか。"]);
    await deviceToTell();
    expect(page.at(-1)).toEqual({ kind: "silent" });
    expect(deviceSpeech.heard()).toBe("この速さで聞きやすいですか。");
    expect(states).toEqual([{ kind: "speaking", at: 0 }]);
  });

  it("loses nothing where another program takes the voice away", async () => {
    begin(openReader());
    speechSynthesis.cancel();
    await deviceToTell();
    expect(states.at(-1)).toEqual({ kind: "silent" });
  });

  it("hears nothing of an empty screen", () => {
    begin(openReader(), []);
    expect(states).toEqual([]);
  });
});
