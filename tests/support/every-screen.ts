import { writeDay } from "./answer-screen.ts";
import { unsureWidow } from "./households.ts";
import type { Resident } from "./resident.ts";
import { fill, matching } from "./words.ts";

/** What to do on a screen; `kind` names the screen. */
export type Look = (kind: string) => Promise<void>;

/** Leads a resident over every kind of screen and every state of it, and looks at each. */
export async function seeEveryScreen(her: Resident, look: Look): Promise<void> {
  await seeWhatComesBefore(her, look);
  await seeQuestions(her, look);
  await seeOutcome(her, look);
  await seeKeptJourneys(her, look);
  await seeOwnWords(her, look);
  await seePeople(her, look);
  await seeOwnPlace(her, look);
  await seeChecked(her, look);
}

async function seeWhatComesBefore(her: Resident, look: Look): Promise<void> {
  const { app } = her.words;
  const root = her.language === "ja" ? "" : "/en";
  await her.opens(`${root}/nobody/knows/this`);
  await her.page.getByText(app.start.unknownAddress).waitFor();
  await look("unknown address");
  await her.opens(`${root}/#/journeys/gone/result`);
  await her.page.getByText(app.storage.notHere).waitFor();
  await look("journey that is not here");
  await her.opens();
  await look("start");
  await her.follows(app.header.settings);
  await look("settings");
  await her.follows(app.header.help);
  await look("help");
  await her.follows(app.header.start);
  await her.follows(new RegExp(`^${app.events.death.name}`, "u"));
  await look("explanation");
  await her.follows(app.explanation.begin);
}

async function seeQuestions(her: Resident, look: Look): Promise<void> {
  const { app } = her.words;
  const next = her.finds("button", app.common.next);
  await next.click();
  await her.page.getByRole("alert").waitFor();
  await look("question with problems");
  await her.answersAll(unsureWidow, async (heading) => {
    const hidden = her.page.getByText(app.question.otherEras);
    if ((await hidden.count()) > 0) await hidden.first().click();
    await her.page.getByText(app.question.why).click();
    await her.answers(unsureWidow);
    await look(heading);
  });
  await look("answers");
  await her.changes("death-person");
  await her.finds("textbox", her.question("deceased.age")).fill("50");
  await her.goesOn();
  await her.page.getByText(app.question.dropped).waitFor();
  await look("question after a change");
  await her.goesBack();
  await her.finds("textbox", her.question("deceased.age")).fill("81");
  await her.goesOn();
  await her.answersAll(unsureWidow);
}

async function seeOutcome(her: Resident, look: Look): Promise<void> {
  const { app, procedures } = her.words;
  await her.follows(app.answers.go);
  await her.sees("heading", app.result.past);
  await her.sees("heading", app.result.toAsk);
  for (const missing of await her.page.getByText(app.result.missing, { exact: true }).all()) {
    await missing.click();
  }
  const done = fill(app.result.doneOf, { name: procedures["death-notification"]?.name ?? "" });
  await her.marks("checkbox", done);
  await look("result");
  for (const id of ["late-elderly-loss-and-heir", "survivors-employees-pension"]) {
    await her.follows(fill(app.result.lookOf, { name: procedures[id]?.name ?? "" }));
    await her.page.getByText(app.procedure.sources).click();
    await look(`procedure ${id}`);
    await her.goesBack();
  }
  await her.follows(app.result.bag);
  await her.page.getByRole("checkbox").first().check({ force: true });
  for (const fold of await her.page.getByText(matching(app.bag.sometimes_other)).all()) {
    await fold.click();
  }
  await look("bag");
  await her.goesBack();
  await her.follows(app.plan.link);
  for (const fold of await her.page.getByRole("main").locator("summary").all()) await fold.click();
  await look("plan");
  await her.goesBack();
  await her.follows(app.result.print);
  await her.sees("heading", app.print.papers);
  await look("print");
  await her.goesBack();
}

async function seeKeptJourneys(her: Resident, look: Look): Promise<void> {
  const { start, header } = her.words.app;
  await her.follows(header.start);
  await her.sees("link", new RegExp(start.continue, "u"));
  await her.finds("button", new RegExp(start.delete, "u")).click();
  await her.page.getByText(start.deleteBody).waitFor();
  await look("kept journeys");
}

async function seeOwnWords(her: Resident, look: Look): Promise<void> {
  const { search } = her.words.app;
  await her.opens();
  const field = her.finds("searchbox", search.label);
  await field.waitFor();
  await field.fill("くくくく");
  await her.page.getByText(search.none).waitFor();
  await look("nothing found");
  const found = await her.searches(her.language === "ja" ? "引っ越し" : "moving");
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
  await her.opens(`${her.language === "ja" ? "" : "/en"}/#/people`);
  await her.page.getByRole("heading", { level: 2 }).first().waitFor();
  await look("people");
}

async function seeOwnPlace(her: Resident, look: Look): Promise<void> {
  const { place } = her.words.app;
  await her.opens(`${her.language === "ja" ? "" : "/en"}/#/place`);
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
  await her.opens(`${her.language === "ja" ? "" : "/en"}/#/checked`);
  const [before = ""] = fill(trust.event_other, { event: events.death.name, count: "#" }).split("#");
  await her.page.locator("summary").filter({ hasText: before }).click();
  await her.page.locator("details[open]").getByRole("listitem").first().waitFor();
  await look("what was checked");
}
