import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { widow } from "../support/households.ts";
import { meetResident, type Resident } from "../support/resident.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";

let guide: RunningGuide;
let her: Resident;

beforeAll(async () => {
  guide = await runGuide();
  her = await meetResident(guide.browser, guide.site.address);
  await her.opens();
  await her.begins();
});

afterAll(() => guide.stop());

describe("about the person who died", () => {
  it("nothing chosen is answered with what to do, not with a dead button", async () => {
    expect(await press()).toEqual(
      problems("答えを選ぶか、書いてください", "ないときは「どれもない」を選んでください"),
    );
  });

  it.each([
    ["八十一", "数字で書いてください"],
    ["abc", "数字で書いてください"],
    ["181", "0から130までの数を書いてください"],
    ["-3", "書いてください"],
  ])(
    "an age of %s is answered with what is right, and stays as it was typed",
    async (age, right) => {
      const field = her.finds("textbox", her.question("deceased.age"));
      await field.fill(age);
      await her.marks("checkbox", her.words.app.question.none);
      expect(await press()).toEqual(problems(right));
      expect(await field.inputValue()).toBe(age);
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      expect(await describedBy(field)).toContain(right);
    },
  );

  it("a problem leads to its field, and full-width digits are taken", async () => {
    const field = her.finds("textbox", her.question("deceased.age"));
    await her.page.getByRole("alert").getByRole("link").click();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await field.fill("８１");
    // Of this screen only the days are open now.
    const { problems: open } = await press();
    expect(open).toHaveLength(2);
    expect(await field.getAttribute("aria-invalid")).toBeNull();
  });
});

describe("about the day of the death", () => {
  it.each([
    ["昭和", ["65", "1", "10"], "昭和は64年までです。その年は平成2年です。"],
    ["令和", ["8", "2", "31"], "2026年2月は28日までです。"],
    ["令和", ["8", "13", "1"], "月は1から12までです。"],
    ["令和", ["8", "11", "22"], "今日より先の日です。"],
    ["令和", ["8", "霜月", "15"], "月は数字で書いてください。"],
    ["令和", ["8", "11", ""], "日を書いてください。"],
    ["西暦", ["2027", "1", "10"], "今日より先の日です。"],
  ])("%s %s is answered with what is right, and stays as it was typed", async (era, day, right) => {
    await write(era, day);
    await her.hands.mark(her.answer("death-known", her.words.days["death-known"]?.same ?? ""));
    expect(await press()).toEqual(problems(right));
    const fields = her.finds("group", her.question("death-date")).getByRole("textbox");
    const typed = await fields.evaluateAll((all) =>
      all.map((field) => (field instanceof HTMLInputElement ? field.value : "")),
    );
    expect(typed).toEqual(day);
  });

  it("a day of knowing before the death is answered too", async () => {
    await write("令和", ["8", "11", "15"]);
    await her.hands.mark(her.answer("death-known", her.words.days["death-known"]?.other ?? ""));
    await write("令和", ["8", "11", "14"], "death-known");
    expect(await press()).toEqual(problems("亡くなった日より前の日です"));
  });

  it("a right day leads on", async () => {
    await her.answers(widow);
    await her.goesOn();
    expect(await her.page.title()).not.toContain("エラー");
  });
});

it("more grown-ups than people are answered with the number of people", async () => {
  const grownUps = her.finds("textbox", her.question("household.remaining_15plus"));
  await her.answers(widow);
  while ((await grownUps.count()) === 0) {
    await her.goesOn();
    await her.answers(widow);
  }
  await grownUps.fill("3");
  expect(await press()).toEqual(problems("世帯に残る人の数（2人）より多くはできません"));
  await grownUps.fill("2");
  await her.goesOn();
});

it("a list needs a tick, if only どれもない, and a day its parts", async () => {
  expect(await her.reads()).toBe(her.words.topics["death-health"]?.title);
  expect(await press()).toEqual(
    problems("答えを選ぶか、書いてください", "ないときは「どれもない」を選んでください"),
  );
  const insurance = her.words.facts["deceased.health_insurance"];
  await her.hands.mark(her.answer("deceased.health_insurance", insurance?.options?.["koki"] ?? ""));
  expect(await press()).toEqual(
    problems("ないときは「どれもない」を選んでください", "年と月と日を書いてください"),
  );
  await her.marks("checkbox", her.words.app.question.none);
  expect(await press()).toEqual(problems("年と月と日を書いてください"));
});

/** Presses 次へ進む, which does not lead on: what is said, where the focus is, and how the title begins. */
async function press(): Promise<{ problems: readonly string[]; focus: string; title: string }> {
  const before = her.page.getByRole("alert");
  const old = (await before.count()) > 0 ? await before.elementHandle() : null;
  await her.finds("button", her.words.app.common.next).click();
  await old?.waitForElementState("hidden");
  const summary = her.page.getByRole("alert");
  await summary.waitFor();
  return {
    problems: await summary.getByRole("link").allInnerTexts(),
    focus: await her.page.evaluate(() => document.activeElement?.getAttribute("role") ?? "none"),
    title: (await her.page.title()).slice(0, 4),
  };
}

/** What a problem must look like: it has the focus, and the title says so. */
function problems(...messages: readonly string[]): unknown {
  return {
    problems: messages.map((message): unknown => expect.stringContaining(message)),
    focus: "alert",
    title: "エラー：",
  };
}

async function write(era: string, day: readonly string[], about = "death-date"): Promise<void> {
  const group = her.finds("group", her.question(about));
  const more = group.getByText(her.words.app.question.otherEras);
  if (era === "昭和") await more.click();
  await group.getByRole("radio", { name: era, exact: true }).check({ force: true });
  const fields = group.getByRole("textbox");
  for (const [at, part] of day.entries()) await fields.nth(at).fill(part);
}

/** What a reader hears after the name of a field. */
function describedBy(field: ReturnType<Resident["finds"]>): Promise<string> {
  return field.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" "),
  );
}
