/**
 * The whole number that was typed, in full- or half-width digits, with spaces and with a unit such as 歳 or 人 after it;
 * undefined where it is none.
 */
export function readTypedNumber(typed: string): number | undefined {
  const compact = typed.normalize("NFKC").replace(/[\s,、]/gu, "");
  const digits = /^(\d{1,6})(?:歳|才|さい|人|にん)?$/u.exec(compact)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
