// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { describe, expect, it } from "vitest";
import { convert, press, write } from "../../../tests/support/finger-and-keys.ts";
import { renderInApp } from "../../../tests/support/render-in-app.tsx";
import { words } from "../../../tests/support/words.ts";
import type { Language } from "../../text/language.ts";
import type { ScreenFields } from "../../interview/screen-fields.ts";
import { DateFields } from "./date-fields.tsx";
import { FieldProblem } from "./problem-list.tsx";

const { question } = words.ja.app;
const parts = [question.year, question.month, question.day];

/** The fields of the day of death; what is written comes back, and whether something is wrong with it. */
function askForDay({
  problem,
  fields: first = {},
  language = "ja",
  monthOnly,
}: {
  readonly problem?: string;
  readonly fields?: ScreenFields;
  readonly language?: Language;
  readonly monthOnly?: boolean;
} = {}): () => ScreenFields {
  const [fields, setFields] = createSignal<ScreenFields>(first);
  renderInApp(
    () => (
      <>
        <DateFields
          id="death-date"
          fields={fields()}
          onWrite={(changes) =>
            setFields((before) => {
              const next: Record<string, string> = { ...before };
              for (const [field, value] of Object.entries(changes)) next[field] = value ?? "";
              return next;
            })
          }
          describedBy={problem === undefined ? undefined : "wrong"}
          isInvalid={problem !== undefined}
          monthOnly={monthOnly}
        />
        <FieldProblem id="wrong" message={problem ?? ""} />
      </>
    ),
    language,
  );
  return fields;
}

const field = (name: string): HTMLInputElement =>
  screen.getByRole<HTMLInputElement>("textbox", { name });
const era = (name: string): HTMLElement => screen.getByRole("radio", { name });

describe("a day to write", () => {
  it("is asked for in three fields for digits, year before month before day", () => {
    askForDay();
    const asked = screen.getAllByRole<HTMLInputElement>("textbox");
    expect(asked).toEqual(parts.map(field));
    for (const { inputMode, type, maxLength } of asked) {
      // type="number" would lose what it cannot read, and scrolling over it would change the day.
      expect([inputMode, type, maxLength]).toEqual(["numeric", "text", -1]);
    }
  });

  it("is asked for in English too", () => {
    askForDay({ language: "en" });
    const { year, month, day, western } = words.en.app.question;
    expect(screen.getAllByRole("textbox")).toEqual([year, month, day].map(field));
    expect(era(western)).toBeTruthy();
  });

  it("has no field for the day where only the month is asked", () => {
    askForDay({ monthOnly: true });
    expect(screen.getAllByRole("textbox")).toEqual([question.year, question.month].map(field));
  });

  it("is counted in 令和 until she says otherwise", () => {
    const written = askForDay();
    expect(screen.getAllByRole("radio", { checked: true })).toEqual([era(question.eras.reiwa)]);
    press(era(question.western));
    expect(screen.getAllByRole("radio", { checked: true })).toEqual([era(question.western)]);
    expect(written()).toEqual({ "death-date/era": "western" });
  });

  it("keeps older eras folded away until one of them is chosen", () => {
    askForDay();
    const older = era(question.eras.showa);
    const fold = older.closest("details");
    expect(fold?.open).toBe(false);
    press(older);
    expect(fold?.open).toBe(true);
  });

  it("shows the older era that was chosen when she comes back", () => {
    askForDay({ fields: { "death-date/era": "heisei", "death-date/year": "31" } });
    expect(era(question.eras.heisei).closest("details")?.open).toBe(true);
    expect(screen.getAllByRole("radio", { checked: true })).toEqual([era(question.eras.heisei)]);
    expect(field(question.year).value).toBe("31");
  });

  it.each(["8", "元", "０８", "8年", " 8"])("leaves %j as she wrote it", (typed) => {
    const written = askForDay();
    write(field(question.year), typed);
    expect(field(question.year).value).toBe(typed);
    expect(written()).toEqual({ "death-date/year": typed });
  });

  it("stays in the field she writes in, however full it is", () => {
    askForDay();
    const month = field(question.month);
    write(month, "11");
    expect(document.activeElement).toBe(month);
    expect(field(question.month)).toBe(month);
  });

  it("leaves digits alone while they are being converted, and keeps them", () => {
    const written = askForDay();
    const year = field(question.year);
    convert(year, ["い", "いち", "１", "１０"], "other");
    expect([year.value, written()["death-date/year"]]).toEqual(["１０", "１０"]);
    expect(document.activeElement).toBe(year);
  });

  it("announces what is wrong at each of its fields", () => {
    const problem = "11月は30日までです。";
    askForDay({ problem });
    const description = (said: string): boolean => said.endsWith(problem);
    for (const name of parts) {
      const wrong = screen.getByRole("textbox", { name, description });
      expect(wrong.getAttribute("aria-invalid")).toBe("true");
    }
  });

  it("says nothing of errors before there is one", () => {
    askForDay();
    for (const name of parts) {
      const asked = screen.getByRole("textbox", { name, description: "" });
      expect(asked.hasAttribute("aria-invalid")).toBe(false);
    }
  });
});
