import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import holidayTable from "@holiday-jp/holiday_jp";
import { describe, expect, it } from "vitest";
import { addDays, isCalendarDate, type CalendarDate } from "../model/calendar-date.ts";
import { isClosedDay } from "./closed-days.ts";

const run = promisify(execFile);
const top = fileURLToPath(new URL("../..", import.meta.url));

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}

function everyDay(first: string, last: string): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let date = day(first); date <= last; date = addDays(date, 1)) days.push(date);
  return days;
}

/** Closed by the published table of holidays, the platform's weekdays and the year-end days by name. */
function isClosedByTheTable(date: CalendarDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const yearEnd = ["12-29", "12-30", "12-31", "01-01", "01-02", "01-03"];
  return (
    weekday === 0 ||
    weekday === 6 ||
    date in holidayTable.holidays ||
    yearEnd.includes(date.slice(5))
  );
}

describe("public offices", () => {
  it.each([
    ["2026-11-21", "Saturday"],
    ["2026-11-22", "Sunday"],
    ["2026-11-23", "勤労感謝の日"],
    ["2026-05-06", "振替休日: 3 May is a Sunday, 4 and 5 May are holidays themselves"],
    ["2026-09-22", "国民の休日 between 敬老の日 and 秋分の日"],
    ["2019-04-30", "国民の休日 before the accession"],
    ["2019-05-01", "the day of the accession"],
    ["2021-07-23", "スポーツの日, moved for the Olympics"],
    ["2026-10-12", "スポーツの日, a second Monday"],
    ["2026-12-29", "the first day of the year-end closure"],
    ["2027-01-03", "its last day"],
  ])("are closed on %s: %s", (date) => {
    expect(isClosedDay(day(date))).toBe(true);
  });

  it.each([
    ["2026-11-20", "a Friday"],
    ["2026-12-28", "the day before the year-end closure"],
    ["2027-01-04", "the first open day of the year"],
    ["2026-05-07", "after the Golden Week"],
    ["2021-10-11", "no スポーツの日 in the year of the Olympics"],
    ["2026-08-14", "お盆 is no holiday"],
  ])("are open on %s: %s", (date) => {
    expect(isClosedDay(day(date))).toBe(false);
  });

  it("are closed on the days of the published table, on every day from 2020 to 2050", () => {
    const different = everyDay("2020-01-01", "2050-12-31").filter(
      (date) => isClosedDay(date) !== isClosedByTheTable(date),
    );
    expect(different).toEqual([]);
  });

  // Each zone in a process of its own, because the package remembers what it worked out.
  it.concurrent.each([
    "America/Los_Angeles",
    "Asia/Tokyo",
    "UTC",
    "Pacific/Kiritimati",
    "Australia/Lord_Howe",
  ])("are closed on the same days for a device set to %s", { timeout: 60_000 }, async (zone) => {
    const source = `
      import { addDays } from ${JSON.stringify(new URL("../model/calendar-date.ts", import.meta.url).href)};
      import { isClosedDay } from ${JSON.stringify(new URL("closed-days.ts", import.meta.url).href)};
      const closed = [];
      for (let date = "2020-01-01"; date <= "2050-12-31"; date = addDays(date, 1)) {
        if (isClosedDay(date)) closed.push(date);
      }
      console.log(JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, closed }));
    `;
    const { stdout } = await run(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", source],
      { cwd: top, env: { ...process.env, TZ: zone }, maxBuffer: 1_000_000 },
    );
    expect(JSON.parse(stdout)).toEqual({
      zone,
      closed: everyDay("2020-01-01", "2050-12-31").filter(isClosedByTheTable),
    });
  });
});
