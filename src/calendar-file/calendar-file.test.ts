import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { isClosedDay } from "../catalogue/closed-days.ts";
import { addDays, isCalendarDate, type CalendarDate } from "../model/calendar-date.ts";
import { writeCalendarFile, type CalendarItem } from "./calendar-file.ts";

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}

/** Long before the days of these tests, so that no reminder is past. */
const details = {
  writtenAt: "2026-11-22T03:04:05.678Z",
  today: day("2019-12-01"),
  isClosed: isClosedDay,
};

const pension: CalendarItem = {
  id: "2c9e-pension-report",
  title: "年金を止める届け",
  description: "令和8年（2026年）11月30日（月曜日）まで\n年金事務所",
  day: day("2026-11-30"),
  url: "https://shiori.example/#/journeys/2c9e/procedures/pension-report",
};

/** What a calendar program finds in the file. */
interface FoundEntry {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly isWholeDay: boolean;
  readonly stamp: string | undefined;
  readonly url: string | undefined;
  /** Day and hour on the phone's clock. */
  readonly reminders: readonly string[];
}

function read(file: string): readonly FoundEntry[] {
  const calendar = ICAL.Component.fromString(file);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isWholeDay: event.startDate.isDate,
      stamp: component.getFirstPropertyValue("dtstamp")?.toString(),
      url: component.getFirstPropertyValue("url")?.toString(),
      reminders: component.getAllSubcomponents("valarm").map((alarm) => {
        const trigger = alarm.getFirstPropertyValue("trigger");
        if (!(trigger instanceof ICAL.Duration)) throw new TypeError("no duration");
        const at = event.startDate.clone();
        at.isDate = false;
        at.addDuration(trigger);
        return at.toString();
      }),
    };
  });
}

describe("a calendar file", () => {
  it("is read by another program as it was meant", () => {
    expect(read(writeCalendarFile([pension], details))).toEqual([
      {
        uid: pension.id,
        title: pension.title,
        description: pension.description,
        start: "2026-11-30",
        end: "2026-12-01",
        isWholeDay: true,
        stamp: "2026-11-22T03:04:05Z",
        url: pension.url,
        reminders: ["2026-11-26T09:00:00"],
      },
    ]);
  });

  it("has every item in its order", () => {
    const items = ["2026-12-01", "2026-11-27", "2028-02-29"].map((text, at) => ({
      ...pension,
      id: `item-${String(at)}`,
      day: day(text),
    }));
    const found = read(writeCalendarFile(items, details));
    expect(found.map(({ uid, start }) => [uid, start])).toEqual([
      ["item-0", "2026-12-01"],
      ["item-1", "2026-11-27"],
      ["item-2", "2028-02-29"],
    ]);
  });

  it("says who wrote it and in which calendar, and is private and takes no time", () => {
    const lines = writeCalendarFile([pension], details).split("\r\n");
    expect(lines.slice(0, 4)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Shiori//Shiori//JA",
      "CALSCALE:GREGORIAN",
    ]);
    expect(lines).toEqual(expect.arrayContaining(["CLASS:PRIVATE", "TRANSP:TRANSPARENT"]));
    expect(lines.slice(-2)).toEqual(["END:VCALENDAR", ""]);
  });

  it("written again keeps the name of an entry and has a later stamp, which makes it the newer one", () => {
    const [before] = read(writeCalendarFile([pension], details));
    const moved = { ...pension, day: day("2026-12-07") };
    const later = { ...details, writtenAt: "2026-11-23T00:00:00.000Z" };
    const [after] = read(writeCalendarFile([moved], later));
    expect(after?.uid).toBe(before?.uid);
    expect((after?.stamp ?? "") > (before?.stamp ?? "")).toBe(true);
    expect(after?.start).toBe("2026-12-07");
  });
});

describe("the reminder", () => {
  const remindedOf = (text: string, isClosed = isClosedDay): readonly string[] | undefined => {
    const file = writeCalendarFile([{ ...pension, day: day(text) }], { ...details, isClosed });
    return read(file)[0]?.reminders;
  };

  it.each([
    ["2026-11-20", "2026-11-18", "Friday: on Wednesday"],
    ["2026-11-24", "2026-11-19", "Tuesday after a holiday: Friday, Thursday"],
    ["2026-11-30", "2026-11-26", "Monday: Friday, Thursday"],
    ["2026-12-05", "2026-12-03", "Saturday: Friday, Thursday"],
    [
      "2027-01-04",
      "2026-12-25",
      "after the New Year, which no office is open in: 28 and 25 December",
    ],
    ["2026-05-07", "2026-04-30", "after the holidays of May: 1 May and 30 April"],
  ])("of %s comes on %s at nine (%s)", (due, reminder) => {
    expect(remindedOf(due)).toEqual([`${reminder}T09:00:00`]);
  });

  it.each([
    ["2026-11-25", "2026-11-26", "two days before is still to come"],
    ["2026-11-26", "2026-11-27", "it is that day: on the next weekday"],
    ["2026-11-27", "2026-11-30", "that is today too: on the day itself"],
    ["2026-11-30", "2026-11-30", "it is the very day"],
  ])("of Monday, 30 November, made on %s, comes on %s (%s)", (today, reminder) => {
    const file = writeCalendarFile([pension], { ...details, today: day(today) });
    expect(read(file)[0]?.reminders).toEqual([`${reminder}T09:00:00`]);
  });

  it("is never on a weekend, even where an office opens then", () => {
    expect(remindedOf("2026-11-30", () => false)).toEqual(["2026-11-26T09:00:00"]);
  });
});

describe("any calendar file", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 120 }),
    fc.string({ unit: "binary", maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          "\\",
          ";",
          ",",
          ":",
          '"',
          "\n",
          "\r\n",
          "\r",
          "\t",
          " ",
          "𠮷",
          "👨‍👩‍👧",
          "n",
          "か\u3099",
        ),
      )
      .map((parts) => parts.join("")),
  );
  const anyItem = fc.record({
    id: fc.uuid(),
    title: anyText,
    description: anyText,
    day: fc.integer({ min: 0, max: 11_000 }).map((offset) => addDays(day("2020-01-01"), offset)),
    url: fc.webUrl({ withFragments: true, withQueryParameters: true }),
  });

  it("gives back every title and text, whatever is in it", () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 3 }), (items) => {
        const found = read(writeCalendarFile(items, details));
        expect(
          found.map(({ uid, title, description, start, url }) => [
            uid,
            title,
            description,
            start,
            url,
          ]),
        ).toEqual(
          items.map(({ id, title, description, day: on, url }) => [
            id,
            told(title),
            told(description),
            on,
            url,
          ]),
        );
      }),
    );
  });

  it("has no line over 75 octets, no character cut in two, and no line end but CRLF", () => {
    const utf8 = new TextDecoder("utf-8", { fatal: true });
    fc.assert(
      fc.property(anyItem, (item) => {
        const bytes = Buffer.from(writeCalendarFile([item], details));
        const lines = bytes.toString("latin1").split("\r\n");
        expect(lines.filter((line) => line.length > 75 || /[\r\n]/u.test(line))).toEqual([]);
        for (const line of lines) utf8.decode(Buffer.from(line, "latin1"));
      }),
    );
  });

  it("reminds before the day, on a weekday that is not closed, within two weeks", () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const [reminder = ""] = read(writeCalendarFile([item], details))[0]?.reminders ?? [];
        const on = day(reminder.slice(0, 10));
        expect(on < item.day && on >= addDays(item.day, -14)).toBe(true);
        expect(isClosedDay(on)).toBe(false);
      }),
    );
  });

  /** What reaches the reader of a text: line ends of one kind, no other control characters. */
  function told(text: string): string {
    return text.replaceAll(/\r\n?/gu, "\n").replaceAll(/[^\P{Cc}\t\n]/gu, "");
  }
});

describe("an address", () => {
  it("cannot end its line, nor begin another", () => {
    const url = "https://shiori.example/a b\r\nATTENDEE:mailto:x@example.com";
    const [entry] = read(writeCalendarFile([{ ...pension, url }], details));
    expect(entry?.url).toBe("https://shiori.example/a%20b%0D%0AATTENDEE:mailto:x@example.com");
  });

  it("may be missing", () => {
    const { url: _none, ...rest } = pension;
    expect(read(writeCalendarFile([rest], details))[0]?.url).toBeUndefined();
  });
});
