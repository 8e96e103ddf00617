import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { widow } from "../support/households.ts";
import { meetResident, type Resident } from "../support/resident.ts";
import { runGuide, type RunningGuide } from "../support/running-guide.ts";
import { words } from "../support/words.ts";

const run = promisify(execFile);

let guide: RunningGuide;
let folder: string;

beforeAll(async () => {
  guide = await runGuide();
  folder = await mkdtemp(join(tmpdir(), "shiori-sheet-"));
});

afterAll(async () => {
  await guide.stop();
  await rm(folder, { recursive: true, force: true });
});

describe.each([
  ["ja", "light", "1"],
  ["en", "dark", "2"],
] as const)(
  "the sheet a widow prints (%s, from a %s screen, text size %s)",
  (language, scheme, size) => {
    let her: Resident;
    let file: string;
    let onScreen: readonly { readonly name: string; readonly due: string }[];

    beforeAll(async () => {
      her = await meetResident(guide.browser, guide.site.address, language);
      await her.opens();
      await her.follows(her.words.app.header.settings);
      await her.marks("radio", her.words.app.settings.schemes[scheme]);
      await her.marks("radio", her.words.app.settings.sizes[size]);
      await her.follows(her.words.app.settings.done);
      await her.begins();
      await her.walksToResult(widow);
      onScreen = await readResult(her);
      await her.follows(her.words.app.result.print);
      await her.sees("heading", her.words.app.print.papers);
      file = join(folder, `${language}.pdf`);
      await her.page.pdf({ path: file, preferCSSPageSize: true });
    });

    it("is A4, on few pages, and the first is well filled", async () => {
      const { stdout } = await run("pdfinfo", [file]);
      expect(stdout).toMatch(/Page size:\s+59[45](\.\d+)? x 84[12](\.\d+)? pts \(A4\)/u);
      const pages = Number(/Pages:\s+(\d+)/u.exec(stdout)?.[1]);
      expect(pages).toBeLessThanOrEqual(10);
      // The text of the first page reaches into its lowest third.
      const { stdout: boxes } = await run("pdftotext", ["-bbox", "-f", "1", "-l", "1", file, "-"]);
      const bottoms = [...boxes.matchAll(/yMax="([\d.]+)"/gu)].map(([, y]) => Number(y));
      expect(Math.max(...bottoms)).toBeGreaterThan((842 * 2) / 3);
    });

    it("opens with the list, and has the same procedures and dates as the screen", async () => {
      const text = squeeze(await readPdf("-layout"));
      const [list = "", papers = ""] = splitAt(text, squeeze(`\n${her.words.app.print.papers}\n`));
      expect(onScreen.length).toBeGreaterThan(15);
      for (const { name, due } of onScreen) {
        expect(list).toContain(squeeze(name));
        expect(list).toContain(squeeze(due));
      }
      expect(text.indexOf(squeeze(her.words.app.print.title))).toBeLessThan(20);
      expect(papers.length).toBeGreaterThan(100);
    });

    it("holds no menu, no button and no answer", async () => {
      const text = squeeze(await readPdf("-layout"));
      const { header, common, print, skip } = her.words.app;
      for (const word of [header.settings, header.help, common.back, print.go, skip]) {
        expect(text).not.toContain(squeeze(word));
      }
      expect(text).not.toContain("81歳");
    });

    it("names each procedure as staff will say it, in Japanese in any language", async () => {
      const text = squeeze(await readPdf("-raw"));
      for (const id of ["death-notification", "householder-change", "final-tax-return"]) {
        expect(text).toContain(squeeze(words.ja.procedures[id]?.name ?? id));
      }
    });

    it("is in letters of at least 14 pt, black on white", async () => {
      await her.page.emulateMedia({ media: "print" });
      const texts = await her.page.getByRole("main").evaluate((main) => {
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        const found: { text: string; points: number; colour: string }[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const element = node.parentElement;
          const text = node.textContent?.trim() ?? "";
          if (element === null || text === "" || !element.checkVisibility()) continue;
          const { fontSize, color } = getComputedStyle(element);
          found.push({ text, points: (Number.parseFloat(fontSize) * 3) / 4, colour: color });
        }
        return found;
      });
      expect(texts.length).toBeGreaterThan(50);
      expect(texts.filter(({ points }) => points < 13.99)).toEqual([]);
      expect(texts.filter(({ colour }) => colour !== "rgb(0, 0, 0)")).toEqual([]);
      const paper = await her.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]).toContain(paper);
      await her.page.emulateMedia({ media: null });
    });

    it("has a box to tick before each thing and each paper", async () => {
      await her.page.emulateMedia({ media: "print" });
      const items = her.page.getByRole("main").getByRole("listitem");
      const boxes = await items.evaluateAll((all) =>
        all.map((item) => {
          const { borderTopWidth, borderTopStyle, borderTopColor, width } = getComputedStyle(
            item.firstElementChild ?? item,
          );
          return `${borderTopStyle} ${borderTopColor} ${
            Number.parseFloat(borderTopWidth) >= 1 && Number.parseFloat(width) >= 12
              ? "large"
              : "small"
          }`;
        }),
      );
      expect(boxes.length).toBeGreaterThan(onScreen.length + 5);
      expect(new Set(boxes)).toEqual(new Set(["solid rgb(0, 0, 0) large"]));
      await her.page.emulateMedia({ media: null });
    });

    async function readPdf(how: "-layout" | "-raw"): Promise<string> {
      return (await run("pdftotext", [how, file, "-"])).stdout;
    }
  },
);

/** Official name and date of each thing on the result. */
async function readResult(
  her: Resident,
): Promise<readonly { readonly name: string; readonly due: string }[]> {
  const things = await her.page.getByRole("article").evaluateAll((articles) =>
    articles.map((article) => ({
      name: article.querySelector(".official")?.firstChild?.textContent ?? "",
      due: article.querySelector(".item-due")?.firstChild?.textContent ?? "",
    })),
  );
  return things;
}

/** Without spaces and line breaks, which a sheet sets in its own way. */
function squeeze(text: string): string {
  return text.replaceAll(/\s/gu, "").normalize("NFKC");
}

function splitAt(text: string, mark: string): readonly string[] {
  const at = text.lastIndexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at)];
}
