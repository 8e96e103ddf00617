import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meetInFlightMode } from "../support/flight-mode.ts";
import { widow } from "../support/households.ts";
import { openTab, type Resident } from "../support/resident.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";
import { fill } from "../support/words.ts";

let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

it("whoever goes on before the guide is kept is not offered a newer version", async () => {
  const her = await guide.meet();
  await her.opens("/");
  await her.opens("/death/");
  await her.opens("/#/help");
  await her.page.getByText(her.words.app.help.offlineReady).waitFor({ timeout: 20_000 });
  expect(await her.page.getByText(her.words.app.update.title).count()).toBe(0);
});

describe.each(["ja", "en"] as const)("after one visit and without a network (%s)", (language) => {
  let her: Resident;

  beforeAll(async () => {
    her = await meetInFlightMode(guide, language);
  });

  afterAll(() => her.page.context().close());

  it("an unknown address shows the start screen with a sentence", async () => {
    await her.opens(language === "ja" ? "/nobody/knows/this" : "/en/nobody/knows/this");
    expect(await her.reads()).toBe(her.words.app.start.title);
    await her.page.getByText(her.words.app.start.unknownAddress).waitFor();
  });

  it("the whole way from the start screen to the result can be gone", async () => {
    await her.opens();
    expect(await her.reads()).toBe(her.words.app.start.title);
    await her.begins();
    await her.walksToResult(widow);
  });

  it("a procedure, the bag and the sheet to print open", async () => {
    const name = her.words.procedures["death-notification"]?.name ?? "";
    await her.follows(fill(her.words.app.result.lookOf, { name }));
    await her.sees("heading", her.words.app.procedure.law);
    await her.goesBack();
    await her.follows(her.words.app.result.bag);
    await her.page.getByRole("checkbox").first().waitFor();
    await her.goesBack();
    await her.follows(her.words.app.result.print);
    await her.sees("button", her.words.app.print.go);
    expect(await her.reads()).toBe(her.words.app.print.title);
  });

  it("the settings hold, and help is there", async () => {
    await her.follows(her.words.app.header.settings);
    await her.marks("radio", her.words.app.settings.sizes["1.5"]);
    await her.follows(her.words.app.header.help);
    await her.sees("heading", her.words.app.help.phoneTitle);
    await her.page.reload();
    await her.sees("heading", her.words.app.help.phoneTitle);
    expect(await her.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      "24px",
    );
  });

  it("a start from the home screen goes on at the result, in her language", async () => {
    await her.follows(her.words.app.header.start);
    await her.arrivesBy(() =>
      her.finds("link", new RegExp(her.words.app.start.continue, "u")).click(),
    );
    const title = await her.reads();
    const phone = her.page.context();
    await her.page.close();
    const again = await openTab(phone, guide.site.address, language);
    await again.opens("/");
    await again.sees("heading", title);
    expect(again.complaints).toEqual([]);
    her = again;
  });
});
