// @vitest-environment happy-dom
import { screen, waitFor, within } from "@solidjs/testing-library";
import { describe, expect, it, vi } from "vitest";
import app from "../../../../locales/ja/app.json" with { type: "json" };
import { dayNamed, examplePerson } from "../../../../tests/device/example-person.ts";
import { exampleJourney } from "../../../../tests/device/example-journey.ts";
import { press, write } from "../../../../tests/support/finger-and-keys.ts";
import { saying } from "../../../../tests/support/saying.ts";
import { follow, goTo, openWholeApp } from "../../../../tests/support/whole-app.tsx";
import { notKeptYet } from "../../../device/revision.ts";
import { selfId, type Person } from "../../../model/person.ts";
import type { Guide } from "../../guide/guide.tsx";

const { people, common, answers: answerWords } = app;
const confirmedOn = dayNamed("2026-03-09");
const dog = "person.owns_dog";
const mother = examplePerson({ days: {}, traits: { [dog]: { value: true, confirmedOn } } });

/** The app of somebody who has told of her mother before. */
async function openWithMother(address: string, person: Person = mother): Promise<Guide> {
  const guide = await openWholeApp("#/help");
  await guide.people.change(person.id, () => person);
  await guide.rulesOf("moving");
  goTo(address);
  return guide;
}

const heading = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole("heading", { level: 1, name });
const goOn = (): void => press(screen.getByRole("button", { name: common.next }));
const asked = (guide: Guide): readonly string[] =>
  guide.walk().steps.flatMap(({ facts, startDays }) => [...facts, ...startDays]);

function writeDay(year: string, month: string, day: string): void {
  for (const [name, text] of Object.entries({ 年: year, 月: month, 日: day })) {
    write(screen.getByRole("textbox", { name }), text);
  }
}

describe("beginning a journey", () => {
  it("about oneself is one tap where no birth date is needed, and the database is left alone", async () => {
    const guide = await openWholeApp("#/begin/lost-card");
    await guide.rulesOf("lost-card");
    const list = vi.spyOn(guide.people, "list");
    await heading(people.whomTitle);
    follow(screen.getByRole("link", { name: people.choices.self }));
    await screen.findByRole("button", { name: common.next });
    expect(guide.journey()).toMatchObject({ lifeEvent: "lost-card", person: selfId });
    expect(guide.journey()?.known).toBeUndefined();
    expect(list).not.toHaveBeenCalled();
  });

  it("after a death asks nobody whom it is about: it is about who applies", async () => {
    const guide = await openWholeApp("#/begin/death");
    await screen.findByRole("button", { name: common.next });
    expect(guide.journey()).toMatchObject({ lifeEvent: "death", person: selfId });
    expect(guide.about()).toBe("self");
  });

  it("about a mother asks when she was born instead of how old she is, and says whom it is about", async () => {
    const guide = await openWholeApp("#/begin/moving");
    await guide.rulesOf("moving");
    follow(await screen.findByRole("link", { name: people.choices.mother }));
    await heading("お母さんの生年月日");
    writeDay("20", "1", "3");
    goOn();
    await screen.findByText(/（お母さんのこと）$/u);
    expect(screen.getAllByText(/お母さんの引っ越しは、/u).length).toBeGreaterThan(0);
    expect(guide.journey()?.answers).toEqual({ "person.age": 81 });
    expect(asked(guide)).not.toContain("person.age");
    const [kept] = await guide.people.list();
    expect(kept).toMatchObject({ called: "mother", birthDate: "1945-01-03" });
    expect(guide.journey()?.person).toBe(kept?.id);
  });

  it("goes on without the birth date, which is asked as an age then", async () => {
    const guide = await openWholeApp("#/begin/moving/self");
    await guide.rulesOf("moving");
    await heading("あなたの生年月日");
    press(screen.getByRole("button", { name: people.birthLater }));
    await screen.findByText(/^引っ越し$/u);
    expect(guide.journey()).toMatchObject({ person: selfId, answers: {} });
    expect(await guide.people.list()).toEqual([]);
  });

  it("says what is wrong with a birth date, and stays", async () => {
    const guide = await openWholeApp("#/begin/moving/self");
    await guide.rulesOf("moving");
    await heading("あなたの生年月日");
    press(screen.getByRole("radio", { name: "令和" }));
    writeDay("9", "1", "3");
    goOn();
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByText(people.birthFuture)).toBeTruthy();
    expect(guide.journey()).toBeUndefined();
  });

  it("leads back to the choice where the address names nobody who is kept here", async () => {
    const guide = await openWholeApp("#/begin/moving/somebody-else");
    await heading(people.whomTitle);
    expect(guide.journey()).toBeUndefined();
  });
});

describe("a mother who is kept here", () => {
  it("stands first among the choices, with her birth date", async () => {
    await openWithMother("/#/begin/moving");
    await heading(people.whomTitle);
    const [first, second] = await screen.findAllByRole("link", { name: /お母さん|私/u });
    expect(first?.textContent).toBe("お母さん生年月日：昭和20年（1945年）1月3日");
    expect(second?.textContent).toBe(people.choices.self);
  });

  it("is not asked again what is still the same", async () => {
    const guide = await openWithMother(`/#/begin/moving/${mother.id}`);
    await heading(people.knownTitle);
    const box = await screen.findByRole("checkbox", { name: /犬/u });
    expect(box).toHaveProperty("checked", true);
    expect(screen.getByText(/令和8年（2026年）3月9日/u)).toBeTruthy();
    goOn();
    await screen.findByText(/（お母さんのこと）$/u);
    expect(guide.journey()?.answers).toEqual({ "person.age": 81, [dog]: true });
    expect(asked(guide)).not.toContain(dog);
    await waitFor(async () => {
      const kept = await guide.people.find(mother.id);
      expect(kept?.traits[dog]).toEqual({ value: true, confirmedOn: "2026-11-22" });
    });
  });

  it("is asked anew what has changed, and the way back to it stands among the answers", async () => {
    const guide = await openWithMother(`/#/begin/moving/${mother.id}`);
    press(await screen.findByRole("checkbox", { name: /犬/u }));
    goOn();
    await screen.findByText(/（お母さんのこと）$/u);
    expect(guide.journey()?.known).toEqual(["person.age"]);
    expect(guide.journey()?.answers).toEqual({ "person.age": 81 });
    expect((await guide.people.find(mother.id))?.traits[dog]?.confirmedOn).toBe(confirmedOn);

    goTo(`/#/journeys/${guide.journey()?.id ?? ""}/answers`);
    const change = answerWords.changeOf.replace("{{question}}", people.knownSection);
    follow(await screen.findByRole("link", { name: change }));
    await heading(people.knownTitle);
    expect(await screen.findByRole("checkbox", { name: /犬/u })).toHaveProperty("checked", false);
    press(screen.getByRole("checkbox", { name: /年齢/u }));
    goOn();
    await waitFor(() => expect(guide.journey()?.known).toEqual([]));
    expect(guide.journey()?.answers).toEqual({});
  });

  it("learns what is answered in a journey about her, and the journey keeps its own", async () => {
    const guide = await openWithMother(`/#/begin/moving/${mother.id}`);
    await heading(people.knownTitle);
    goOn();
    await screen.findByText(/（お母さんのこと）$/u);
    await guide.people.change(
      mother.id,
      (before) => before && { ...before, traits: { [dog]: { value: false, confirmedOn } } },
    );
    expect(guide.journey()?.answers[dog]).toBe(true);
  });
});

describe("the page of the people", () => {
  it("says what is kept of everybody, each with its day, and forgets what it is told to", async () => {
    const guide = await openWithMother("/#/people");
    await heading(people.title);
    const section = (await screen.findByRole("heading", { level: 2, name: "お母さん" }))
      .parentElement;
    if (section === null) throw new Error("no section");
    expect(within(section).getByText(/昭和20年（1945年）1月3日/u)).toBeTruthy();
    press(within(section).getByRole("button", { name: /忘れる.*犬/u }));
    await screen.findByText(people.forgotten);
    expect((await guide.people.find(mother.id))?.traits).toEqual({});
    await screen.findByText(people.nothingKept);
  });

  it("corrects a birth date", async () => {
    const guide = await openWithMother("/#/people");
    press(await screen.findByRole("button", { name: people.changeBirth }));
    expect(screen.getByRole("textbox", { name: "年" })).toHaveProperty("value", "20");
    writeDay("21", "2", "4");
    press(screen.getByRole("button", { name: people.saveBirth }));
    await screen.findByText(people.birthSaved);
    expect((await guide.people.find(mother.id))?.birthDate).toBe("1946-02-04");
  });

  it("says where somebody lives and since when that is known, and forgets it", async () => {
    const guide = await openWithMother("/#/people");
    await screen.findByText("東京都新宿区");
    expect(screen.getAllByText(saying(/2026年）3月9日.*確かめました/u))).toHaveLength(2);
    press(screen.getByRole("button", { name: /忘れる.*新宿区/u }));
    await screen.findByText(people.forgotten);
    expect(screen.queryByText("東京都新宿区")).toBeNull();
    const kept = await guide.people.find(mother.id);
    expect(kept).not.toHaveProperty("municipality");
    expect(kept?.traits).toEqual(mother.traits);
  });

  it("leads to where the town of everybody is chosen", async () => {
    await openWithMother("/#/people");
    const link = await screen.findByRole("link", { name: app.place.change });
    expect(link.getAttribute("href")).toBe(`/#/place/${mother.id}`);
  });

  it("deletes somebody only after asking, and their journeys stay", async () => {
    const guide = await openWithMother("/#/people");
    const ask = await screen.findByRole("button", { name: /この人のことを消す/u });
    press(ask);
    press(screen.getByRole("button", { name: people.deleteNo }));
    expect(await guide.people.list()).toHaveLength(1);
    press(screen.getByRole("button", { name: /この人のことを消す/u }));
    press(screen.getByRole("button", { name: people.deleteYes }));
    await screen.findByText(people.deleted);
    await screen.findByText(people.none);
    expect(await guide.people.list()).toEqual([]);
    expect(guide.people.mayHaveSome()).toBe(false);
  });
});

describe("the start screen", () => {
  it("says of each journey that can be gone on with whom it is about", async () => {
    const guide = await openWithMother("/#/help");
    const device = await guide.keeper.device();
    const about = { lifeEvent: "moving", answers: { "person.owns_car": true }, startDays: {} };
    await Promise.all(
      [
        { id: "hers", person: mother.id },
        { id: "mine", person: selfId },
        { id: "deleted", person: "nobody" },
        { id: "older" },
      ].map((one) => device.saveJourney(exampleJourney({ ...about, ...one }), notKeptYet)),
    );
    const death = exampleJourney({ id: "household", person: selfId });
    await device.saveJourney(death, notKeptYet);
    goTo("/");
    const links = await screen.findAllByRole("link", { name: new RegExp(app.start.continue, "u") });
    const names = links.map((link) => link.querySelector(".unseen")?.textContent);
    const moving = app.events.moving.name;
    expect(names).toHaveLength(5);
    expect(names).toEqual(
      expect.arrayContaining([
        `：${moving}（お母さんのこと）`,
        `：${moving}（あなたのこと）`,
        `：${moving}`,
        `：${app.events.death.name}`,
      ]),
    );
  });

  it("tells that somebody soon turns 75, with the way to what has to be done", async () => {
    await openWithMother("/", examplePerson({ birthDate: dayNamed("1952-01-03") }));
    await screen.findByRole("heading", { level: 2, name: people.comingTitle });
    expect(
      screen.getByText(saying(/お母さんは、令和9年（2027年）1月2日（土曜日）に75歳/u), {
        selector: "strong",
      }),
    ).toBeTruthy();
    const link = screen.getByRole("link", { name: /75歳の手続き/u });
    expect(link.getAttribute("href")).toBe("/turning-age/#/begin/turning-age/a-mother");
  });

  it("has no such list where nothing comes", async () => {
    await openWithMother("/", examplePerson({ birthDate: dayNamed("1990-01-03"), days: {} }));
    await screen.findByRole("heading", { level: 1, name: app.start.title });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screen.queryByRole("heading", { name: people.comingTitle })).toBeNull();
  });
});
