import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import * as v from "valibot";

const wordsFile = fileURLToPath(new URL("../../locales/ja/death.json", import.meta.url));
const size = 14 * 1024;

/** Does the least that answering a question needs: writes each key press to the disk, and a press shows a new heading. */
const script = `
let database;
indexedDB.open("bare", 1).onupgradeneeded = ({ target }) => target.result.createObjectStore("kept");
indexedDB.open("bare", 1).onsuccess = ({ target }) => { database = target.result; };
document.querySelector("input").oninput = ({ target }) => {
  const write = database.transaction("kept", "readwrite", { durability: "strict" });
  write.objectStore("kept").put(target.value, "age");
};
document.querySelector("form").onsubmit = (submit) => {
  submit.preventDefault();
  const heading = document.createElement("h1");
  heading.textContent = "次";
  document.querySelector("h1").replaceWith(heading);
};`;

/** Writes a site of one page that is nearly nothing but text, and as heavy as a page may be: 14 KB under brotli. */
export function writeBareSite(folder: string): void {
  const sentences = sentencesIn(JSON.parse(readFileSync(wordsFile, "utf8")));
  let fits = 0;
  let tooMany = sentences.length + 1;
  while (tooMany - fits > 1) {
    const half = Math.floor((fits + tooMany) / 2);
    if (brotliCompressSync(pageOf(sentences.slice(0, half))).byteLength > size) tooMany = half;
    else fits = half;
  }
  if (fits === sentences.length) throw new Error("there are too few words for the bare page");
  const page = pageOf(sentences.slice(0, fits));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, "index.html.br"), brotliCompressSync(page));
}

function pageOf(sentences: readonly string[]): string {
  const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join("\n");
  return `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>紙</title>
<link rel="icon" href="data:,"></head>
<body><h1>紙</h1>
<form><input type="text"><button type="submit">次へ</button></form>
${paragraphs}
<script>${script}</script>
</body>
</html>
`;
}

const wordsSchema = v.record(v.string(), v.unknown());

function sentencesIn(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  return Object.values(v.parse(wordsSchema, words)).flatMap(sentencesIn);
}
