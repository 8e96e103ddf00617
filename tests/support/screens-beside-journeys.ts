import { rootOf } from "../../src/app/routes.ts";
import { writeDay } from "./answer-screen.ts";
import type { Resident } from "./resident.ts";
import { fill } from "./words.ts";

/** What to do on a screen; `kind` names the screen. */
export type Look = (kind: string) => Promise<void>;

/** Leads a resident over the screens that belong to no journey, or ask whom one is about, and looks at each. */
export async function seeScreensBesideJourneys(her: Resident, look: Look): Promise<void> {
  await seeOwnWords(her, look);
  await seePeople(her, look);
  await seeOwnPlace(her, look);
  await seeChecked(her, look);
  await seeAccessibility(her, look);
}

async function seeOwnWords(her: Resident, look: Look): Promise<void> {
  const { search } = her.words.app;
  await her.opens();
  const field = her.finds("searchbox", search.label);
  await field.waitFor();
  await field.fill("くくくく");
  await her.page.getByText(search.none).waitFor();
  await look("nothing found");
  const found = await her.searches(her.language === "en" ? "moving" : "引っ越し");
  await her.page.getByRole("status").filter({ hasText: /\d/u }).waitFor();
  await look("found");
  await her.arrivesBy(() => found.first().click());
  await look("explanation of what was found");
}

async function seePeople(her: Resident, look: Look): Promise<void> {
  const { common, explanation, people } = her.words.app;
  await her.follows(explanation.begin);
  await look("whom it is about");
  await her.follows(new RegExp(`^${people.choices.mother}`, "u"));
  await her.finds("button", common.next).click();
  await her.page.getByRole("alert").waitFor();
  await look("birth date with problems");
  await writeDay(her, her.page.getByRole("main"), [20, 1, 3]);
  await her.goesOn();
  await her.sees("button", common.next);
  await look("question about a mother");
  await her.opens(`${rootOf(her.language)}#/people`);
  await her.page.getByRole("heading", { level: 2 }).first().waitFor();
  await look("people");
}

async function seeOwnPlace(her: Resident, look: Look): Promise<void> {
  const { place } = her.words.app;
  await her.opens(`${rootOf(her.language)}#/place`);
  const field = her.finds("searchbox", place.label);
  await field.waitFor();
  await field.fill("xxxx");
  await her.page.getByText(place.notFound).waitFor();
  await look("place not found");
  await field.fill("1000001");
  const found = her.page.getByRole("search").getByRole("listitem").getByRole("button");
  await found.first().waitFor();
  await look("places found");
  await found.first().click();
  await her.sees("heading", place.chosen);
  await look("place chosen");
}

async function seeChecked(her: Resident, look: Look): Promise<void> {
  const { events, trust } = her.words.app;
  await her.opens(`${rootOf(her.language)}#/checked`);
  const [before = ""] = fill(trust.event_other, { event: events.death.name, count: "#" }).split(
    "#",
  );
  await her.page.locator("summary").filter({ hasText: before }).click();
  await her.page.locator("details[open]").getByRole("listitem").first().waitFor();
  await look("what was checked");
}

async function seeAccessibility(her: Resident, look: Look): Promise<void> {
  const { accessibility, trust } = her.words.app;
  await her.opens(`${rootOf(her.language)}#/accessibility`);
  await her.marks("radio", accessibility.about.seeing);
  await her.finds("button", trust.keep).click();
  await her.page.getByText(accessibility.reportEmpty).waitFor();
  await look("how easy it is to use, with nothing written");
}
