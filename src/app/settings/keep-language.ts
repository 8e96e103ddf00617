/** Keeps the chosen language, so that the next visit begins in it; `before-paint.js` reads it. */
export function keepLanguage(language: string): void {
  try {
    localStorage.setItem("shiori-language", language);
  } catch {
    // Storage is blocked: the language holds for this visit.
  }
}
