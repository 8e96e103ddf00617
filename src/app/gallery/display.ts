import { isLanguage, type Language } from "../../text/language.ts";

/** What an address of the gallery shows: one sheet in one scheme, or both sheets beside each other. */
export interface Display {
  readonly language: Language;
  /** Undefined where both stand beside each other. */
  readonly scheme: "light" | "dark" | undefined;
}

/** The display that the query of an address asks for. */
export function readDisplay(query: string): Display {
  const asked = new URLSearchParams(query);
  const language = asked.get("language");
  const scheme = asked.get("scheme");
  return {
    language: isLanguage(language) ? language : "ja",
    scheme: scheme === "light" || scheme === "dark" ? scheme : undefined,
  };
}

/** The address of one sheet. */
export function addressOf(display: Display): string {
  const asked = new URLSearchParams({ language: display.language });
  if (display.scheme !== undefined) asked.set("scheme", display.scheme);
  return `/gallery.html?${asked.toString()}`;
}
