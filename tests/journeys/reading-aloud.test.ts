import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readDictionaryFile } from "../../src/build/furigana/dictionary-file.ts";
import { openDictionary } from "../../src/text/furigana.ts";
import { sayable } from "../../src/text/sayable.ts";
import { findBorderless, findOverflow, findSmallTargets } from "../support/boxes.ts";
import {
  giveVoices,
  haruka,
  remoteNanami,
  susan,
  type DeviceVoice,
} from "../support/device-voices.ts";
import { widow } from "../support/households.ts";
import type { Resident } from "../support/resident.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";
import { fill, words } from "../support/words.ts";

const dictionary = openDictionary(readDictionaryFile());
let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

/** Somebody whose phone has these voices besides Chromium's own, which are none. */
async function meetWith(voices: readonly DeviceVoice[], width: number = 360): Promise<Resident> {
  const her = await guide.meet("ja", { viewport: { width, height: 640 } });
  await her.page.addInitScript(giveVoices, voices);
  await her.opens();
  await her.begins();
  return her;
}

function heard(page: Page): Promise<string | undefined> {
  return page.evaluate(() => deviceSpeech.heard());
}

/** What is marked on the page. */
function marked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(CSS.highlights.get("spoken") ?? [])].map(String));
}

/** Listens to the end; what was heard, and what was marked meanwhile. */
function listen(page: Page): Promise<{ heard: string[]; marked: string[] }> {
  return page.evaluate(() => {
    const all: { heard: string[]; marked: string[] } = { heard: [], marked: [] };
    for (let now = deviceSpeech.heard(); now !== undefined; now = deviceSpeech.heard()) {
      all.heard.push(now);
      all.marked.push(...[...(CSS.highlights.get("spoken") ?? [])].map(String));
      deviceSpeech.finish();
    }
    return all;
  });
}

it("no button is there on a phone without a voice", async () => {
  const her = await guide.meet();
  const script = her.page.waitForResponse(/\/read-aloud-/u);
  await her.opens();
  await her.begins();
  await (await script).finished();
  await her.sees("button", her.words.app.common.back);
  expect(await her.finds("button", her.words.app.speech.read).count()).toBe(0);
  await her.follows(her.words.app.header.settings);
  expect(await her.finds("group", her.words.app.speech.rate).count()).toBe(0);
  expect(her.complaints).toEqual([]);
});

it("a question is read as it stands there, and each sentence is marked while it is heard", async () => {
  const her = await meetWith([haruka]);
  const { common, speech } = her.words.app;
  await her.finds("button", speech.read).click();
  const { heard: said, marked: shown } = await listen(her.page);
  // What voices misread is given to them in kana: 方 is かた here.
  expect(said).toEqual(shown.map((sentence) => sayable(sentence, dictionary)));
  expect(said).not.toEqual(shown);
  const screen = await her.readsAll();
  const places = shown.map((sentence) => screen.indexOf(sentence));
  expect(places).not.toContain(-1);
  expect(shown).toContain(await her.reads());
  expect(shown).toContain(her.question("deceased.age"));
  expect(said.at(-1)).toBe(common.next);
  expect(await marked(her.page)).toEqual([]);
  await her.sees("button", speech.read);
  expect(her.complaints).toEqual([]);
});

it("the result and a procedure are read too; leaving them ends it", async () => {
  const her = await meetWith([haruka]);
  const { result, procedure, speech } = her.words.app;
  await her.walksToResult(widow);
  const { name = "", plain = "" } = her.words.procedures["death-notification"] ?? {};
  await her.finds("button", speech.read).click();
  const { heard: said } = await listen(her.page);
  expect(said).toEqual(expect.arrayContaining([result.cannotWait, plain, name]));
  expect(said).not.toContain(result.look);
  await her.finds("button", speech.read).click();
  await her.follows(fill(result.lookOf, { name }));
  expect(await heard(her.page)).toBeUndefined();
  await her.sees("heading", procedure.papers);
  await her.finds("button", speech.read).click();
  expect((await listen(her.page)).heard).toEqual(
    expect.arrayContaining([plain, procedure.due, procedure.papers]),
  );
});

it("what is spoken is on the screen, and far down the page she stops it at once", async () => {
  const her = await meetWith([haruka]);
  const { speech } = her.words.app;
  await her.walksToResult(widow);
  await her.finds("button", speech.read).click();
  const stop = her.finds("button", speech.stop);
  const unseen: string[] = [];
  for (let sentence = 0; sentence < 60; sentence += 1) {
    await her.page.evaluate(() => deviceSpeech.finish());
    const isSeen = await her.page.evaluate(() => {
      const [range] = CSS.highlights.get("spoken") ?? [];
      if (!(range instanceof Range)) return false;
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    if (!isSeen) unseen.push((await heard(her.page)) ?? "");
  }
  expect(unseen).toEqual([]);
  expect(await her.page.evaluate(() => scrollY)).toBeGreaterThan(640);
  const box = await stop.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(640);
  await stop.click();
  expect(await heard(her.page)).toBeUndefined();
  expect(await marked(her.page)).toEqual([]);
});

it("the speed is chosen among the settings, and holds; another language ends the reading", async () => {
  const her = await meetWith([haruka, susan]);
  const { header, settings, speech } = her.words.app;
  await her.follows(header.settings);
  await her.marks("radio", speech.rates["0.75"]);
  await her.finds("button", speech.try).click();
  expect(await heard(her.page)).toBe(speech.sample);
  await her.follows(settings.done);
  await her.finds("button", speech.read).click();
  expect(await her.page.evaluate(() => deviceSpeech.said.map(({ rate }) => rate))).toEqual([
    0.75, 0.75,
  ]);
  await her.follows(header.settings);
  await her.finds("button", speech.read).click();
  await her.marks("radio", "English");
  const { en } = words;
  await her.sees("heading", en.app.settings.title);
  expect(await heard(her.page)).toBeUndefined();
  await her.finds("button", en.app.speech.try).click();
  expect(await heard(her.page)).toBe(en.app.speech.sample);
});

it("the button fits a narrow screen with large letters, and keeps its edge in forced colours", async () => {
  const her = await meetWith([remoteNanami], 320);
  const { header, settings, speech } = her.words.app;
  const faults: string[] = [];
  const look = async (): Promise<void> => {
    await her.page.getByText(speech.online).waitFor();
    faults.push(...(await findOverflow(her.page)), ...(await findSmallTargets(her.page)));
    await her.page.emulateMedia({ forcedColors: "active" });
    faults.push(...(await findBorderless(her.page)));
    await her.page.emulateMedia({ forcedColors: null });
  };
  await look();
  await her.follows(header.settings);
  await her.marks("radio", settings.sizes["2"]);
  faults.push(...(await findOverflow(her.page)));
  await her.follows(settings.done);
  await look();
  expect(faults).toEqual([]);
});
