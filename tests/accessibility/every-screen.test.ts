import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBorderless, findOverflow, findSmallTargets } from "../support/boxes.ts";
import { seeEveryScreen } from "../support/every-screen.ts";
import { lookClosely, type ScreenReport } from "../support/look-closely.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";
import { meetResident, type Resident } from "../support/resident.ts";

type Faults = ScreenReport["faults"] & Awaited<ReturnType<typeof lookAround>>;

let guide: RunningGuide;
const seen = new Map<string, Omit<ScreenReport, "faults"> & { readonly faults: Faults }>();

beforeAll(async () => {
  guide = await runGuide();
  const her = await meetResident(guide.browser, guide.site.address);
  await seeEveryScreen(her, async (screen) => {
    const report = await lookClosely(her.page, her.words.app.header.help);
    seen.set(screen, { ...report, faults: { ...report.faults, ...(await lookAround(her)) } });
  });
}, 240_000);

afterAll(() => guide.stop());

describe("on every screen and in every state of it", () => {
  it.each<[string, keyof Faults]>([
    ["no letters are smaller than 18 px, readings above words aside", "small letters"],
    ["there is one heading, one menu and one content, behind a link that skips to it", "order"],
    ["the label stands above its field", "fields"],
    ["what has the focus lies under nothing that sticks to the window", "covered"],
    ["there are 12 px between two things to press", "crowded"],
    ["nothing leaves a screen of 360 px", "outside"],
    ["everything that is pressed is large enough for a finger", "small targets"],
    ["every control keeps its edge in forced colours", "no edge"],
    ["nothing moves for whoever wants no movement", "moving"],
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
  });
});

/** What is amiss with the boxes of a screen, in forced colours and without movement too. */
async function lookAround(
  her: Resident,
): Promise<Record<"outside" | "small targets" | "no edge" | "moving", readonly string[]>> {
  const outside = await findOverflow(her.page);
  const small = await findSmallTargets(her.page);
  await her.page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const noEdge = await findBorderless(her.page);
  const moving = await her.page.evaluate(() =>
    document.getAnimations().map((animation) => animation.constructor.name),
  );
  await her.page.emulateMedia({ forcedColors: null, reducedMotion: null });
  return { outside, "small targets": small, "no edge": noEdge, moving };
}
