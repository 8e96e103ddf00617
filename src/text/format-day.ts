import { partsOf, weekdayOf, type CalendarDate } from "../model/calendar-date.ts";
import { eraYearOf } from "../model/era.ts";
import { baseOf, type Language } from "./language.ts";

const weekdays = {
  ja: ["日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
} as const;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const eras = {
  ja: { meiji: "明治", taisho: "大正", showa: "昭和", heisei: "平成", reiwa: "令和" },
  en: { meiji: "Meiji", taisho: "Taisho", showa: "Showa", heisei: "Heisei", reiwa: "Reiwa" },
} as const;

/** A day in both calendars with its weekday: 令和8年（2026年）12月5日（土曜日）; Saturday, 5 December 2026 (Reiwa 8). */
export function formatDay(date: CalendarDate, language: Language): string {
  const weekday = weekdays[baseOf(language)][weekdayOf(date)] ?? "";
  const day = formatBirthDate(date, language);
  return baseOf(language) === "ja" ? `${day}（${weekday}）` : `${weekday}, ${day}`;
}

/** The same without the weekday, which nobody knows of a birth: 昭和20年（1945年）1月3日; 3 January 1945 (Showa 20). */
export function formatBirthDate(date: CalendarDate, language: Language): string {
  const { day } = partsOf(date);
  const month = formatMonthOfDay(date, language);
  return baseOf(language) === "ja" ? `${month}${String(day)}日` : `${String(day)} ${month}`;
}

/** The month of a day in both calendars: 令和8年（2026年）12月; December 2026 (Reiwa 8). */
export function formatMonthOfDay(date: CalendarDate, language: Language): string {
  const { year, month } = partsOf(date);
  const era = eraYear(date, language);
  if (baseOf(language) === "ja") {
    const bothYears = era === undefined ? `${String(year)}年` : `${era}（${String(year)}年）`;
    return `${bothYears}${String(month)}月`;
  }
  const western = `${months[month - 1] ?? ""} ${String(year)}`;
  return era === undefined ? western : `${western} (${era})`;
}

/** A day of this or next year for a line with little room: 12月5日（土曜日）; Saturday, 5 December. */
export function formatShortDay(date: CalendarDate, language: Language): string {
  const { month, day } = partsOf(date);
  const weekday = weekdays[baseOf(language)][weekdayOf(date)] ?? "";
  if (baseOf(language) === "ja") return `${String(month)}月${String(day)}日（${weekday}）`;
  return `${weekday}, ${String(day)} ${months[month - 1] ?? ""}`;
}

/** A month written "YYYY-MM": 2026年11月; November 2026. */
export function formatMonth(yearMonth: string, language: Language): string {
  const year = yearMonth.slice(0, 4);
  const month = Number(yearMonth.slice(5, 7));
  return baseOf(language) === "ja"
    ? `${year}年${String(month)}月`
    : `${months[month - 1] ?? ""} ${year}`;
}

/** The year of the era as it is written; undefined before 明治. */
function eraYear(date: CalendarDate, language: Language): string | undefined {
  const found = eraYearOf(date);
  if (found === undefined) return undefined;
  const name = eras[baseOf(language)][found.era];
  if (baseOf(language) === "en") return `${name} ${String(found.year)}`;
  return `${name}${found.year === 1 ? "元" : String(found.year)}年`;
}
