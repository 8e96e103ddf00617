import { isCalendarDate } from "../../model/calendar-date.ts";
import { formatDay } from "../../text/format-day.ts";
import { baseOf, isLanguage } from "../../text/language.ts";
import { filesOfBase, readLocales } from "../read-locales.ts";

/** What is counted behind a gap, which then holds a number. */
const counters = /^(?:[件日回か年時分番歳円人月版%つ度枚]|週)/u;
const persons = ["あなた", "お母さん"];

/** Every text that is shown in Japanese, as it may stand on a screen: with its gaps filled, and days of every kind. */
export function japaneseTexts(): readonly string[] {
  const files = readLocales().filter(
    ({ language, name }) =>
      isLanguage(language) && baseOf(language) === "ja" && !filesOfBase.includes(name),
  );
  const written = files.flatMap(({ texts }) => [...texts.values()]);
  return [...new Set([...written.flatMap(fillGaps), ...someDays()])];
}

function fillGaps(text: string): readonly string[] {
  if (!text.includes("{{")) return [text];
  return persons.map((person) =>
    text.replace(/\{\{(\w+)\}\}/gu, (_gap, name: string, at: number) => {
      if (name === "person") return person;
      const after = text.slice(at + name.length + "{{}}".length).trimStart();
      return counters.test(after) ? "3" : "しおり";
    }),
  );
}

/** Each day of a leap year, and the years in which an era changes. */
function someDays(): readonly string[] {
  const days = ["1867-01-03", "1868-10-23", "1926-12-25", "1989-01-08", "2019-05-01"];
  for (let month = 1; month <= 12; month += 1) {
    for (let day = 1; day <= 31; day += 1) {
      days.push(`2028-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
    }
  }
  return days.filter(isCalendarDate).map((day) => formatDay(day, "ja"));
}
