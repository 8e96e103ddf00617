import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fillTemplate, type PageParts, type PrerenderedPage } from "./page-html.ts";

const template = `${readFileSync(new URL("../app/index.html", import.meta.url), "utf8").replace(
  "./main.tsx",
  "/assets/index-1.js",
)}<link rel="stylesheet" crossorigin href="/assets/style-1.css">`;

const page: PrerenderedPage = {
  path: "/en/death/",
  language: "en",
  title: 'After a death: "first" steps & days',
  description: "What to do <now>",
  body: "<main><h1>A death in the family</h1></main>",
};

const parts: PageParts = {
  script: 'document.documentElement.dataset.scheme = "dark";',
  style: "body { margin: 0 }",
  preload: ["/assets/index-1.js", "/assets/words-en-app-1.js"],
};

describe("a prerendered page", () => {
  const html = fillTemplate(template, page, parts);

  it("can be read before any script has come", () => {
    expect(html).toContain(`<div id="app">${page.body}</div>`);
    expect(html).toContain('<html lang="en" data-language="en" data-page="/en/death/">');
    expect(html).toContain("<title>After a death: &quot;first&quot; steps &amp; days</title>");
    expect(html).toContain('content="What to do &lt;now&gt;"');
  });

  it("brings its styles along and asks for no style sheet", () => {
    expect(html).toContain(`<style>${parts.style}</style>`);
    expect(html).not.toContain("stylesheet");
  });

  it("asks at once for the scripts of the first question, each once", () => {
    expect(html).toContain(
      '<link rel="modulepreload" crossorigin href="/assets/words-en-app-1.js">',
    );
    expect(html.match(/index-1\.js/g)).toHaveLength(1);
  });

  it("allows exactly its own inline script and style, and nothing from elsewhere", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'self' '${sha256(parts.script)}'`);
    expect(policy).toContain(`style-src 'self' '${sha256(parts.style)}'`);
    expect(policy).not.toContain("unsafe");
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<style"));
  });

  it("takes dollar signs in words as they are", () => {
    const body = "<p>$& $1 $$</p>";
    expect(fillTemplate(template, { ...page, body }, parts)).toContain(body);
  });
});

describe("a page that cannot be made", () => {
  it("is an error that names the missing place", () => {
    expect(() => fillTemplate("<html></html>", page, parts)).toThrow(
      'no place for <html lang="ja">',
    );
  });

  it("is an error where the inline parts would end too early", () => {
    const script = 'const text = "</script>";';
    expect(() => fillTemplate(template, page, { ...parts, script })).toThrow("inside its own text");
    const style = 'p::after { content: "</style>" }';
    expect(() => fillTemplate(template, page, { ...parts, style })).toThrow("inside its own text");
  });
});

function sha256(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
