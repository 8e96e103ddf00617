import { asOnSigns } from "./romaji.ts";

/** Old or rare forms of signs in names of municipalities, and the ones people type. */
const usualSigns: Readonly<Record<string, string>> = {
  ゖ: "け",
  ゕ: "か",
  檮: "梼",
  惠: "恵",
  龍: "竜",
  竈: "釜",
  澤: "沢",
  濱: "浜",
  邊: "辺",
  邉: "辺",
  廣: "広",
  國: "国",
  櫻: "桜",
  瀨: "瀬",
  舘: "館",
  﨑: "崎",
};

const unusual = new RegExp(`[${Object.keys(usualSigns).join("")}]`, "gu");

/**
 * A text as names are compared: full and half width, hiragana and katakana, small and capital letters, old and new
 * forms of a sign, long vowels with or without a macron are the same; spaces and hyphens do not count.
 */
export function comparable(text: string): string {
  // Nearly every name of the table is plain already, and there are thousands of them.
  if (/^[a-z]+$/u.test(text)) return asOnSigns(text);
  if (/^[ぁ-ん々一-鿿]+$/u.test(text)) return withUsualSigns(text);
  const plain = text
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s・,.'’‐-―-]/gu, "")
    .replaceAll(/[ァ-ヶ]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x60));
  return /^[a-z]+$/u.test(plain) ? asOnSigns(plain) : withUsualSigns(plain);
}

function withUsualSigns(text: string): string {
  return text.replaceAll(unusual, (sign) => usualSigns[sign] ?? sign);
}

/** Whether one sign too many, too few or wrong, or two neighbours exchanged, make one text out of the other. */
export function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [a, b] = [one.slice(start), other.slice(start)];
  return (
    a.slice(1) === b.slice(1) ||
    a === b.slice(1) ||
    a.slice(1) === b ||
    (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0])
  );
}
