import type { OpeningHours } from "../../../model/local-edition.ts";
import type { AppKey, Text } from "../../../text/text.ts";

/** When something is open, in words that can be read aloud: 月曜日から金曜日まで：午前8時30分から午後5時15分まで. */
export function hoursText({ days, from, to }: OpeningHours, text: Text): string {
  return text.say("plan/hoursOn", {
    days: runsOf(days)
      .map((run) => runText(run, text))
      .join(text.say("common/separator")),
    from: clockText(from, text),
    to: clockText(to, text),
  });
}

/** A time written "08:30", in words. */
export function clockText(time: string, text: Text): string {
  if (time === "12:00") return text.say("plan/clock/noon");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  // In Japanese half past twelve is 午後0時30分.
  const hour = hours % 12 || (text.base === "ja" ? 0 : 12);
  const spoken =
    minutes === 0
      ? text.say("plan/clock/hour", { hour })
      : text.say("plan/clock/minute", { hour, minute: time.slice(3) });
  return text.say(hours < 12 ? "plan/clock/am" : "plan/clock/pm", { time: spoken });
}

/** Days of the week that follow each other, together. */
function runsOf(days: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const day of days.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

function runText(run: readonly number[], text: Text): string {
  const names = run.map((day) => text.say(dayKeys[day - 1] ?? dayKeys[6]));
  const [first = ""] = names;
  return names.length > 2
    ? text.say("plan/dayRun", { first, last: names.at(-1) ?? "" })
    : names.join(text.say("common/separator"));
}

const dayKeys = [
  "plan/days/1",
  "plan/days/2",
  "plan/days/3",
  "plan/days/4",
  "plan/days/5",
  "plan/days/6",
  "plan/days/7",
] as const satisfies readonly AppKey[];
