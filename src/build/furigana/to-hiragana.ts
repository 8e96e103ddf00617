/** How far the signs of the two scripts lie apart. */
const fromKatakanaToHiragana = 0x60;

/** The same kana in hiragana; every other sign stays. */
export function toHiragana(kana: string): string {
  return kana.replace(/[ァ-ヶ]/gu, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - fromKatakanaToHiragana),
  );
}
