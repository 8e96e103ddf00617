import { baseOf, type Language } from "../text/language.ts";
import { contentSecurityPolicy, type InlineParts } from "./content-security-policy.ts";

/** One page as rendered: its words, and where it stands. */
export interface PrerenderedPage {
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** HTML of what is inside the app's element. */
  readonly body: string;
}

/** What goes into the page besides its words. */
export interface PageParts extends InlineParts {
  /** Addresses of the scripts the first question needs. */
  readonly preload: readonly string[];
}

/**
 * A whole page from the built template. `data-page` on the root element says which page this is: the app compares it
 * with the address, since an unknown address is answered with the start page. Throws where the template lacks a place.
 */
export function fillTemplate(template: string, page: PrerenderedPage, parts: PageParts): string {
  const links = parts.preload
    .filter((address) => !template.includes(`"${address}"`))
    .map((address) => `<link rel="modulepreload" crossorigin href="${address}">`);
  const places: readonly (readonly [place: RegExp, text: string])[] = [
    [
      /<html lang="ja">/,
      `<html lang="${baseOf(page.language)}" data-language="${page.language}" data-page="${page.path}">`,
    ],
    [/<title>.*?<\/title>/s, `<title>${escapeHtml(page.title)}</title>`],
    [/(?<=<meta name="description" content=")(?=")/, escapeHtml(page.description)],
    [/<!--policy-->/, policyTag(parts)],
    [/<!--inline-->/, inlineTags(parts) + links.join("")],
    [/<!--body-->/, page.body],
  ];
  const withoutSheets = template.replaceAll(/\s*<link rel="stylesheet"[^>]*>/g, "");
  return places.reduce((html, [place, text]) => insert(html, place, text), withoutSheets);
}

function policyTag(parts: InlineParts): string {
  const policy = contentSecurityPolicy(parts);
  return `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`;
}

function inlineTags({ script, style }: InlineParts): string {
  if (/<\/script/i.test(script)) throw new Error("the inline script would end inside its own text");
  if (/<\/style/i.test(style)) throw new Error("the style sheet would end inside its own text");
  return `<script>${script}</script><style>${style}</style>`;
}

function insert(html: string, place: RegExp, text: string): string {
  if (!place.test(html)) throw new Error(`src/app/index.html has no place for ${place.source}`);
  return html.replace(place, () => text);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
