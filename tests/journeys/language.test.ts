import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { meetInFlightMode } from "../support/flight-mode.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";
import { fill, words } from "../support/words.ts";

let guide: RunningGuide;

beforeAll(async () => {
  guide = await runGuide();
});

afterAll(() => guide.stop());

it("the language can be changed in the middle of an answer, and stays for the next visit", async () => {
  const her = await guide.meet();
  const { en, ja } = words;
  await her.opens();
  await her.begins();
  await her.finds("textbox", her.question("deceased.age")).pressSequentially("8");
  await her.follows(ja.app.header.settings);
  await her.marks("radio", "English");
  await her.sees("heading", en.app.settings.title);
  expect(await her.page.locator("html").getAttribute("lang")).toBe("en");
  await her.follows(en.app.settings.done);
  await her.sees("heading", en.topics["death-person"]?.title ?? "");
  const age = her.finds("textbox", en.facts["deceased.age"]?.question ?? "");
  expect(await age.inputValue()).toBe("8");

  await her.follows(en.app.header.start);
  await her.sees("link", new RegExp(en.app.start.continue, "u"));
  await her.opens("/");
  await her.sees("heading", en.app.start.title);
  await her.follows("日本語");
  await her.sees("heading", ja.app.start.title);
  await her.opens("/");
  expect(await her.reads()).toBe(ja.app.start.title);
});

it("a language that is not on the phone is told of without a network, and the old one works on until it comes", async () => {
  const her = await meetInFlightMode(guide);
  const phone = her.page.context();
  onTestFinished(() => phone.close());
  const { en, ja } = words;
  const waits = fill(ja.app.settings.languageWaits.ja, { language: "English" });
  await her.opens();
  await her.follows(ja.app.header.settings);
  await her.marks("radio", "English");
  await her.page.getByText(waits).waitFor();
  await her.follows(ja.app.header.help);
  expect(await her.reads()).toBe(ja.app.help.title);

  // Closed and opened again.
  await her.opens("/");
  // The page that was made ready in English stands there until the app finds its words missing.
  await her.sees("heading", ja.app.start.title);
  await her.page.getByText(waits).waitFor();
  await her.follows(new RegExp(`^${ja.app.events.death.name}`, "u"));
  await her.beginsAsHousehold("death");

  await phone.setOffline(false);
  await her.sees("button", en.app.common.next);
  expect(await her.page.locator("html").getAttribute("lang")).toBe("en");
});
