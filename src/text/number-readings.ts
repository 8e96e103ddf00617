/** How a number and what is counted are read where the two melt into one word. */
export interface NumberReading {
  /** Characters from the first digit on that the reading stands for. */
  readonly length: number;
  /** Characters of them that the reading leaves out, because digits need none: 3 of "100円". */
  readonly silent: number;
  readonly reading: string;
}

/** Days of the month, and as many days: both are read alike but for the first. */
const days: Readonly<Record<string, string>> = {
  2: "ふつか",
  3: "みっか",
  4: "よっか",
  5: "いつか",
  6: "むいか",
  7: "なのか",
  8: "ようか",
  9: "ここのか",
  10: "とおか",
  14: "じゅうよっか",
  20: "はつか",
  24: "にじゅうよっか",
};

const people: Readonly<Record<string, string>> = { 1: "ひとり", 2: "ふたり" };

/** Behind a date: "4月1日", "毎月1日", "月の1日". */
const monthBefore = /月の?$/u;
const bornOn = /^生まれ/u;
/** "3分の1", "30分以内" is a time, "3分の" a part. */
const partOf = /^の[0-9]/u;

/**
 * How digits and the sign behind them are read, in a text without spaces; undefined where the sign alone is read, as
 * elsewhere. `at` is the place of the first digit.
 */
export function readNumber(text: string, at: number): NumberReading | undefined {
  if (!isDigit(text[at]) || isInNumber(text[at - 1])) return undefined;
  let end = at + 1;
  while (isInNumber(text[end])) end += 1;
  const digits = text.slice(at, end);
  const sign = text[at + digits.length];
  const before = text.slice(0, at);
  const after = text.slice(at + digits.length + 1);
  const whole = (reading: string): NumberReading => ({
    length: digits.length + 1,
    silent: 0,
    reading,
  });
  const signOnly = (reading: string): NumberReading => ({
    length: digits.length + 1,
    silent: digits.length,
    reading,
  });
  switch (sign) {
    case "日": {
      const isFirst = digits === "1" && (monthBefore.test(before) || bornOn.test(after));
      if (isFirst) return whole("ついたち");
      const day = days[digits];
      return day === undefined ? signOnly("にち") : whole(day);
    }
    case "人": {
      const counted = people[digits];
      return counted === undefined ? signOnly("にん") : whole(counted);
    }
    case "分":
      if (partOf.test(after)) return signOnly("ぶん");
      return signOnly(/[134680]$/u.test(digits) ? "ぷん" : "ふん");
    case "階":
      return signOnly(digits.endsWith("3") ? "がい" : "かい");
    case "千":
      return signOnly(digits.endsWith("3") ? "ぜん" : "せん");
    case "本":
      if (digits.endsWith("3")) return signOnly("ぼん");
      return signOnly(/[1680]$/u.test(digits) ? "ぽん" : "ほん");
    default:
      return undefined;
  }
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= "0" && sign <= "9";
}

function isInNumber(sign: string | undefined): boolean {
  return isDigit(sign) || sign === "," || sign === ".";
}
