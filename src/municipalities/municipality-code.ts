const weights = [6, 5, 4, 3, 2];

/**
 * The six-digit code of a municipality from its first five digits: 11 less the weighted sum modulo 11, of which the
 * last digit counts (全国地方公共団体コード仕様, 総務省).
 */
export function withCheckDigit(code5: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(code5[at]), 0);
  return `${code5}${String((11 - (sum % 11)) % 10)}`;
}

/** Whether a text is a six-digit code whose check digit is right. It need not belong to a municipality. */
export function isMunicipalityCode(text: string): boolean {
  return /^\d{6}$/u.test(text) && withCheckDigit(text.slice(0, 5)) === text;
}
