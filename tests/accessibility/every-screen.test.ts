import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seeEveryScreen } from "../support/every-screen.ts";
import { lookClosely, type ScreenReport, type ScreenRule } from "../support/look-closely.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";
import { meetResident } from "../support/resident.ts";

let guide: RunningGuide;
const seen = new Map<string, ScreenReport>();

beforeAll(async () => {
  guide = await runGuide();
  const her = await meetResident(guide.browser, guide.site.address);
  await seeEveryScreen(her, async (screen) => {
    seen.set(screen, await lookClosely(her.page, her.words.app.header.help));
  });
}, 240_000);

afterAll(() => guide.stop());

describe("on every screen and in every state of it", () => {
  it.each<[string, ScreenRule]>([
    ["no letters are smaller than 18 px, readings above words aside", "small letters"],
    ["there is one heading, one menu and one content, behind a link that skips to it", "order"],
    ["the label stands above its field", "fields"],
    ["what has the focus lies under nothing that sticks to the window", "covered"],
    ["a reader does not hear a word and then its reading", "readings"],
    ["there are 12 px between two things to press", "crowded"],
  ])("%s", (_, rule) => {
    expect(seen.size).toBeGreaterThan(33);
    const faults = [...seen].flatMap(([screen, report]) =>
      report.faults[rule].map((fault) => `${screen}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it("help stands at the same place", () => {
    expect(new Set([...seen.values()].map(({ help }) => help))).toEqual(
      new Set([seen.get("start")?.help]),
    );
  });

  it("the tab says which screen it is: its heading, and the name of the guide", () => {
    for (const { title, heading } of seen.values()) {
      expect(title).toMatch(/ \| しおり$/u);
      if (heading !== "") expect(title).toContain(heading);
    }
    const headings = new Set([...seen.values()].map(({ heading }) => heading));
    const titles = new Set([...seen.values()].map(({ title }) => title));
    expect(titles.size).toBeGreaterThanOrEqual(headings.size);
  });
});
