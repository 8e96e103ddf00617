// @vitest-environment happy-dom
import { screen, within } from "@solidjs/testing-library";
import { describe, expect, it } from "vitest";
import { press } from "../../../tests/support/finger-and-keys.ts";
import { renderInApp } from "../../../tests/support/render-in-app.tsx";
import { words } from "../../../tests/support/words.ts";
import { FieldProblem, ProblemList } from "./problem-list.tsx";

const { problems, common } = words.ja.app;
const age = {
  field: "deceased.age",
  subject: "亡くなった方の年齢",
  message: problems["not-a-number"],
};
const list = { field: "none=yes", subject: undefined, message: problems["nothing-ticked"] };

function tellProblems(): void {
  renderInApp(() => (
    <>
      <ProblemList problems={[age, list]} />
      <div class="field">
        <input id={age.field} aria-label={age.subject} aria-describedby="wrong" />
        <FieldProblem id="wrong" message={age.message} />
      </div>
      <input id={list.field} type="checkbox" aria-label={words.ja.app.question.none} />
    </>
  ));
}

describe("the list of what is missing", () => {
  it("takes the focus and says that it does not go on yet", () => {
    tellProblems();
    const alert = screen.getByRole("alert");
    expect(document.activeElement).toBe(alert);
    expect(within(alert).getByRole("heading", { level: 2, name: problems.title })).toBeTruthy();
  });

  it("has one link for each problem, in the order of the questions, that names its question", () => {
    tellProblems();
    const links = within(screen.getByRole("alert")).getAllByRole("link");
    expect(links).toEqual([
      screen.getByRole("link", { name: `${age.subject} ${age.message}` }),
      screen.getByRole("link", { name: list.message }),
    ]);
  });

  it("leads to the field without leaving the screen", () => {
    tellProblems();
    const address = location.href;
    const [toAge, toList] = screen.getAllByRole("link");
    if (toAge === undefined || toList === undefined) throw new Error("there are no links");
    press(toAge);
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: age.subject }));
    press(toList);
    expect(document.activeElement).toBe(screen.getByRole("checkbox"));
    expect(location.href).toBe(address);
  });

  it("is said in the same words at the field, behind the word エラー and not by colour alone", () => {
    tellProblems();
    const description = (said: string): boolean =>
      said.startsWith(common.error) && said.endsWith(age.message);
    expect(screen.getByRole("textbox", { name: age.subject, description })).toBeTruthy();
  });
});
