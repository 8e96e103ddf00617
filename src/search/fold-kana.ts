/** How far the code points of the two scripts lie apart. */
const fromKatakanaToHiragana = 0x60;

/** Shorter ones would be heard in too much else. */
const shortestLax = 3;

const small = "ぁぃぅぇぉっゃゅょゎゕゖ";
const large = "あいうえおつやゆよわかけ";

/**
 * One spelling for what is heard as the same: half and full width, katakana and hiragana, small kana and large ones,
 * long vowels with and without their mark. Whatever is no letter or digit becomes a space.
 */
export function foldKana(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[ァ-ヶ]/gu, asHiragana)
    .replaceAll(/([ぁ-ゖ])[-ー‐-―−]+/gu, "$1")
    .replaceAll(/[ぁぃぅぇぉっゃゅょゎゕゖ]/gu, (kana) => large[small.indexOf(kana)] ?? kana)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** How a folded word in kana is often mistyped: without dakuten, without the っ, without the う of a long vowel. */
export function laxSpellings(folded: string): readonly string[] {
  const spellings = [withoutShort(folded), withoutMarks(folded), foldLoosely(folded)];
  return spellings.filter((it) => it !== folded && it.length >= shortestLax);
}

/** All these slips at once, as a key under which everything that is heard alike lies together. */
export function foldLoosely(folded: string): string {
  return withoutShort(withoutMarks(folded));
}

/** Whether a folded text is all kana. */
export function isKana(folded: string): boolean {
  return /^[ぁ-ゖ]+$/u.test(folded);
}

function withoutMarks(folded: string): string {
  return folded.normalize("NFD").replaceAll(/[\u3099\u309A]/gu, "");
}

function withoutShort(folded: string): string {
  return folded.slice(0, 1) + folded.slice(1).replaceAll(/[うつ]/gu, "");
}

function asHiragana(katakana: string): string {
  return String.fromCodePoint((katakana.codePointAt(0) ?? 0) - fromKatakanaToHiragana);
}
