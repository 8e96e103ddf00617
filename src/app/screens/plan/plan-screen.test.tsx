// @vitest-environment happy-dom
import { screen, waitFor, within } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import lifeEvent from "virtual:catalogue/death";
import { press } from "../../../../tests/support/finger-and-keys.ts";
import { widow } from "../../../../tests/support/households.ts";
import { renderQuestion, type AppAround } from "../../../../tests/support/render-in-app.tsx";
import { fill, words } from "../../../../tests/support/words.ts";
import type { Building, Counter } from "../../../model/local-edition.ts";
import { cityOfficeKinds } from "../../../plan/city-office.ts";
import type { Places } from "../../../plan/place.ts";
import type { Language } from "../../../text/language.ts";
import { loadWords } from "../../text/load-words.ts";

// The app loads these when they are first shown; here they come before the first test, not out of its time.
await import("../later-screen.tsx");
await loadWords("ja", "procedures", "death");
await loadWords("en", "procedures", "death");

const { plan, result } = words.ja.app;

/** A city hall, and a second building for every office that is not the city's: a place that is none. */
const twoBuildings = placesWith([
  {
    id: "hall",
    name: { ja: "みほん市役所 本庁舎" },
    address: "みほん市中央1丁目",
    phone: "000-0000-0000",
  },
  { id: "centre", name: { ja: "みほん合同庁舎" }, address: "みほん市西町2丁目" },
]);

function placesWith(
  buildings: readonly Pick<Building, "id" | "name" | "address" | "phone">[],
): Places {
  const offices = new Set(lifeEvent.procedures.map(({ office }) => office));
  const counters = [...offices, "bank"].map((office): Counter => ({
    id: office,
    building: cityOfficeKinds.has(office) ? "hall" : "centre",
    office,
    name: { ja: `${office}の係` },
    floor: "1",
    window: "3",
    minutes: 20,
  }));
  const hours = [{ days: [1, 2, 3, 4, 5], from: "08:30", to: "17:15" }];
  return [
    {
      edition: {
        buildings: buildings.map((building) => ({ ...building, hours, closedDays: [] })),
        counters,
        closedDays: [],
        procedures: {},
      },
    },
  ];
}

/** A widow a week after the death opens a page of her journey. */
async function open(
  page: "plan" | "result",
  { places, language = "ja" }: { readonly places?: Places; readonly language?: Language } = {},
): Promise<AppAround> {
  const no = Object.fromEntries(
    lifeEvent.facts.filter(({ type }) => type === "boolean").map(({ id }) => [id, false]),
  );
  const app = await renderQuestion("death-rare", {
    answers: { ...no, ...widow.answers },
    days: { "death-date": "2026-11-15", "death-known": "2026-11-15", "funeral-date": "2026-11-18" },
    ...(places === undefined ? {} : { places }),
    language,
  });
  go(app, page);
  const { app: said } = words[language];
  await screen.findByRole("heading", {
    level: 2,
    name: page === "plan" ? said.plan.pace.now : said.result.cannotWait,
  });
  return app;
}

function go({ guide, navigation }: AppAround, page: "plan" | "result"): void {
  const journey = guide.journey()?.id;
  if (journey === undefined) throw new Error("there is no journey");
  navigation.go({ page, journey });
}

const nameOf = (id: string): string => words.ja.procedures[id]?.name ?? id;
const plainOf = (id: string): string => words.ja.procedures[id]?.plain ?? id;

/** The first card whose heading names this place. */
function cardAt(place: string): HTMLElement {
  const [heading] = screen.getAllByRole("heading", {
    level: 3,
    name: fill(plan.at, { place }),
  });
  const card = heading?.closest("article");
  if (!(card instanceof HTMLElement)) throw new Error(`no card for ${place}`);
  return card;
}

/** The first place of the page where a procedure stands. */
function itemOf(id: string): HTMLElement {
  const [link] = screen.getAllByRole("link", { name: plainOf(id) });
  const item = link?.closest("li");
  if (!(item instanceof HTMLElement)) throw new Error(`${id} is not in the plan`);
  return item;
}

describe("the plan of a widow whose municipality is not known", () => {
  it("groups by kind of office and promises no number of trips", async () => {
    await open("plan");
    expect(screen.getByText(plan.leadKinds)).toBeTruthy();
    expect(screen.getByText(plan.cityOfficeIs)).toBeTruthy();
    expect(cardAt(plan.cityOffice)).toBeTruthy();
    const [, promise = ""] = fill(plan.leadTrips_other, { count: "#" }).split("#");
    expect(document.body.textContent).not.toContain(promise);
  });

  it("goes to the city office first, on the one day that is left, the notification before the permit", async () => {
    await open("plan");
    const card = cardAt(plan.cityOffice);
    expect(card.textContent).toContain("令和8年（2026年）11月24日（火曜日）に行きます");
    const links = within(card)
      .getAllByRole("link")
      .map(({ textContent }) => textContent);
    const [notification, permit] = ["death-notification", "cremation-permit"].map(plainOf);
    expect(links[0]).toBe(notification);
    expect(links.indexOf(permit ?? "")).toBeGreaterThan(0);
    expect(
      within(card).getByText(
        fill(plan.because.needs, {
          first: nameOf("death-notification"),
          next: nameOf("cremation-permit"),
        }),
      ),
    ).toBeTruthy();
  });

  it("gives one sentence to say at each counter", async () => {
    await open("plan");
    const sentences = screen.getAllByText(
      /^「家族が亡くなったときの手続きで、.+をお願いします」$/u,
    );
    expect(sentences.length).toBe(screen.getAllByText(plan.sayLabel).length);
    expect(sentences[0]?.textContent).toContain(nameOf("death-notification"));
  });

  it("sends nobody to the companies that are called", async () => {
    await open("plan");
    const list = screen.getByRole("list", { name: plan.elsewhere.phone.title });
    expect(list.textContent).toContain(nameOf("utilities"));
    expect(list.textContent).toContain(nameOf("life-insurance"));
    for (const card of screen.getAllByRole("article")) {
      expect(card.textContent).not.toContain(plainOf("utilities"));
    }
  });

  it("says of a register that an original is wanted, and by which procedure it comes", async () => {
    await open("plan");
    const got = fill(plan.gotBefore, { name: nameOf("family-register-certificates") });
    const notes = screen.getAllByText(got);
    expect(notes[0]?.closest("li")?.textContent).toContain(plan.original);
  });

  it("leaves what is ticked off in its place, and has it apart the next time", async () => {
    const app = await open("plan");
    const label = fill(result.doneOf, { name: nameOf("death-notification") });
    const box = within(cardAt(plan.cityOffice)).getByRole("checkbox", { name: label });
    press(box);
    expect(app.guide.journey()?.done).toContain("death-notification");
    expect(box.isConnected).toBe(true);
    go(app, "result");
    await screen.findByRole("heading", { level: 2, name: result.cannotWait });
    go(app, "plan");
    const finished = await screen.findByRole("list", { name: plan.finished });
    expect(within(finished).getByRole("checkbox", { name: label })).toHaveProperty("checked", true);
    expect(cardAt(plan.cityOffice).textContent).not.toContain(plainOf("death-notification"));
  });

  it("puts what she would rather send under what goes by post, once she has pressed the button", async () => {
    const app = await open("plan");
    const id = "family-register-certificates";
    const isPlanned = (): boolean =>
      screen.getAllByRole("article").some(({ textContent }) => textContent.includes(plainOf(id)));
    const folded = within(itemOf(id));
    press(folded.getByText(plan.way.change));
    press(folded.getByRole("radio", { name: plan.way.post }));
    expect(app.guide.journey()?.ways).toBeUndefined();
    expect(isPlanned()).toBe(true);
    press(folded.getByRole("button", { name: plan.way.go }));
    const list = screen.getByRole("list", { name: plan.elsewhere.post.title });
    expect(list.textContent).toContain(plainOf(id));
    expect(isPlanned()).toBe(false);
    expect(document.activeElement?.textContent).toBe(plainOf(id));
    expect(list.contains(document.activeElement)).toBe(true);
    const told = fill(plan.way.told, { name: nameOf(id), way: plan.way.post });
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(told);
    expect(app.guide.journey()?.ways).toEqual({ [id]: "post" });
  });

  it("takes back to the counter what she had chosen to send", async () => {
    const app = await open("plan");
    const id = "family-register-certificates";
    app.guide.decide({ ways: { [id]: "post" } });
    const sent = screen.getByRole("list", { name: plan.elsewhere.post.title });
    press(within(sent).getByRole("radio", { name: plan.way.visit }));
    press(within(sent).getByRole("button", { name: plan.way.go }));
    expect(screen.queryByRole("list", { name: plan.elsewhere.post.title })).toBeNull();
    expect(document.activeElement?.closest("article")).toBeTruthy();
    expect(app.guide.journey()?.ways).toEqual({});
  });

  it("says to ask the town first where not every town takes it so", async () => {
    await open("plan");
    const radio = within(itemOf("householder-change")).getByRole("radio", {
      name: plan.way.online,
    });
    expect(radio.getAttribute("aria-describedby")).toBeTruthy();
    expect(radio.closest(".choice")?.textContent).toContain(plan.way.ask);
  });

  it("offers no other way where none is known", async () => {
    await open("plan");
    expect(within(itemOf("death-notification")).queryByText(plan.way.change)).toBeNull();
  });

  it("leaves out of the bag what goes by post", async () => {
    const app = await open("plan");
    const id = "family-register-certificates";
    const journey = app.guide.journey()?.id ?? "";
    const bagText = async (): Promise<string> => {
      app.navigation.go({ page: "bag", journey });
      await screen.findByRole("heading", { level: 1, name: words.ja.app.bag.title });
      return document.querySelector("main")?.textContent ?? "";
    };
    expect(await bagText()).toContain(nameOf(id));
    app.guide.decide({ ways: { [id]: "post" } });
    expect(await bagText()).not.toContain(nameOf(id));
  });

  it("names every control and every part once", async () => {
    await open("plan");
    const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe("the plan where every building is known", () => {
  it("promises how many trips it takes, and says where each leads", async () => {
    await open("plan", { places: twoBuildings });
    const trips = screen.getAllByRole("article").length;
    expect(screen.getByText(fill(plan.leadTrips_other, { count: trips }))).toBeTruthy();
    expect(screen.queryByText(plan.leadKinds)).toBeNull();
    const card = cardAt("みほん市役所 本庁舎");
    expect(card.textContent).toContain("みほん市中央1丁目");
    expect(card.textContent).toContain("月曜日から金曜日まで：午前8時30分から午後5時15分まで");
    expect(within(card).getByRole("link", { name: "000-0000-0000" })).toHaveProperty(
      "href",
      "tel:00000000000",
    );
  });

  it("names the counters with floor and window, and how long to allow", async () => {
    await open("plan", { places: twoBuildings });
    const card = cardAt("みほん市役所 本庁舎");
    const counters = within(card).getAllByRole("heading", { level: 4 });
    expect(counters.map(({ textContent }) => textContent)).toContain(
      "resident-registryの係、1階、3番窓口",
    );
    expect(
      within(card).getByText(fill(plan.minutes_other, { count: counters.length * 20 })),
    ).toBeTruthy();
  });
});

describe("in English", () => {
  it("the sentence for the counter is Japanese, with its meaning beside it", async () => {
    await open("plan", { language: "en" });
    const said = await waitFor(() => {
      const [first] = document.querySelectorAll(".say-words");
      if (first === undefined) throw new Error("not there yet");
      return first;
    });
    expect(said.getAttribute("lang")).toBe("ja");
    expect(said.textContent).toMatch(/^「家族が亡くなったときの手続きで、死亡届/u);
    expect(said.parentElement?.textContent).toContain(words.en.app.events.death.title);
  });
});

describe("the result", () => {
  it("says about how many places there are to go to, and leads to the plan", async () => {
    await open("result");
    expect(screen.getByText(/^行く所は[1-9]\d*か所くらいです。$/u)).toBeTruthy();
    const link = screen.getByRole("link", { name: plan.link });
    expect(link.getAttribute("href")).toMatch(/\/plan$/u);
  });

  it("promises the trips and one list where every building is known", async () => {
    await open("result", { places: twoBuildings });
    expect(
      screen.getByText(/^[1-9]\d*回の外出ですみます。持ち物は1つにまとめました。$/u),
    ).toBeTruthy();
  });
});
