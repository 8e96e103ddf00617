import { unsureWidow } from "./households.ts";
import { rootOf } from "../../src/app/routes.ts";
import type { Resident } from "./resident.ts";
import { seeScreensBesideJourneys, type Look } from "./screens-beside-journeys.ts";
import { fill, matching } from "./words.ts";

/** Leads a resident over every kind of screen and every state of it, and looks at each. */
export async function seeEveryScreen(her: Resident, look: Look): Promise<void> {
  await seeWhatComesBefore(her, look);
  await seeQuestions(her, look);
  await seeOutcome(her, look);
  await seeKeptJourneys(her, look);
  await seeScreensBesideJourneys(her, look);
}

async function seeWhatComesBefore(her: Resident, look: Look): Promise<void> {
  const { app } = her.words;
  const root = rootOf(her.language).slice(0, -1);
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
