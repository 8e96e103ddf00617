// @vitest-environment happy-dom
import { screen } from "@solidjs/testing-library";
import ICAL from "ical.js";
import type { JSX } from "solid-js";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { press } from "../../../../tests/support/finger-and-keys.ts";
import { renderInApp } from "../../../../tests/support/render-in-app.tsx";
import { fill, words } from "../../../../tests/support/words.ts";
import { writeProcedure } from "../../../../tests/support/write-life-event.ts";
import { isCalendarDate } from "../../../model/calendar-date.ts";
import type { Assessment } from "../../../plan/assessment.ts";
import { loadWords } from "../../text/load-words.ts";
import { useText } from "../../text/text-context.tsx";
import { CalendarDownload } from "./calendar-download.tsx";

const { calendar } = words.ja.app;

const procedures = await loadWords("ja", "procedures", "death");
const shared = await loadWords("ja", "shared", "death");

function dueOn(id: string, office: string, text: string): Assessment {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  const due = { startDay: text, countedDay: text, lawDay: text, dueOn: text } as const;
  return {
    procedure: writeProcedure(id, { always: true }),
    verdict: "applies",
    offices: [office],
    documents: [],
    due: { kind: "dated", ...due, state: "open", mayHaveEnded: false, daysLeft: 5 },
  };
}

const all: readonly Assessment[] = [
  dueOn("death-notification", "resident-registry", "2026-11-27"),
  dueOn("householder-change", "resident-registry", "2026-12-11"),
  {
    ...dueOn("bank-accounts", "bank", "2026-12-11"),
    due: { kind: "uncounted", reason: "no-deadline" },
  },
];

function show(assessments: readonly Assessment[], isForAll?: true): void {
  const Loaded = (): JSX.Element => {
    const text = useText();
    text.add("procedures", procedures);
    text.add("shared", shared);
    return (
      <CalendarDownload
        assessments={assessments}
        journey="2c9e"
        {...(isForAll === undefined ? {} : { isForAll })}
      />
    );
  };
  renderInApp(() => <Loaded />);
}

/** What the browser was given to download: name and file. */
const given: { name: string; file: Blob }[] = [];

beforeEach(() => {
  given.length = 0;
  let file = new Blob();
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) file = blob;
    return "blob:file";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    if (this.href === "blob:file") given.push({ name: this.download, file });
  });
  return () => {
    vi.restoreAllMocks();
  };
});

describe("the button for the calendar", () => {
  const button = (): HTMLElement => screen.getByRole("button", { name: calendar.add });

  it("gives one file with every day that is to come, and says so", async () => {
    show(all, true);
    expect(
      screen.getByText(new RegExp(fill(calendar.hintAll_other, { count: 2 }), "u")),
    ).toBeTruthy();
    press(button());
    expect(screen.getByRole("status").textContent).toBe(calendar.made);
    const [download] = given;
    expect(download?.file.type).toBe("text/calendar;charset=utf-8");
    const file = ICAL.Component.fromString((await download?.file.text()) ?? "");
    const days = file
      .getAllSubcomponents("vevent")
      .map((entry) => new ICAL.Event(entry).startDate.toString());
    expect(days).toEqual(["2026-11-27", "2026-12-11"]);
  });

  it("names the file after nobody and nothing", () => {
    show(all.slice(0, 1));
    press(button());
    expect(given.map(({ name }) => name)).toEqual(["shiori.ics"]);
  });

  it("leads back to the page of the procedure", async () => {
    show(all.slice(0, 1));
    press(button());
    const file = ICAL.Component.fromString((await given[0]?.file.text()) ?? "");
    const url = file.getFirstSubcomponent("vevent")?.getFirstPropertyValue("url");
    expect(url).toBe(new URL("/#/journeys/2c9e/procedures/death-notification", location.href).href);
  });

  it("is not there where no day is to come", () => {
    show(all.slice(2));
    expect(screen.queryByRole("button")).toBeNull();
  });
});
