import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { builtSite, serveSite } from "../support/serve.ts";
import { writeBareSite } from "./bare-page.ts";
import { hurryToFirstQuestion, openPhone, readPage } from "./first-visit.ts";
import { answerAll, pressBareButton, restartOffline, typeNumber } from "./kept-journey.ts";
import { openSlowLine } from "./slow-line.ts";
import { tabulate } from "./startup-table.ts";
import { slowPhone } from "./watched-page.ts";

const line = { kilobitsPerSecond: 400, latencyMs: 400 };
const usualRounds = 5;
const restarts = 3;

interface Addresses {
  readonly slowSite: string;
  readonly slowBare: string;
  readonly bare: string;
}

type Add = (name: string, ...values: readonly number[]) => void;

/** Measures the built site in Chromium as on a slow phone with a slow line, and prints a table. `root` is its folder. */
export async function benchStartup(
  root: string = builtSite,
  rounds: number = usualRounds,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "shiori-bare-"));
  writeBareSite(folder);
  const [site, bare] = await Promise.all([serveSite(root), serveSite(folder)]);
  const [slowSite, slowBare] = await Promise.all([
    openSlowLine(site.address, line),
    openSlowLine(bare.address, line),
  ]);
  const browser = await launchBrowser();
  const measured = new Map<string, number[]>();
  const add: Add = (name, ...values) => {
    measured.set(name, [...(measured.get(name) ?? []), ...values]);
  };
  for (let round = 0; round < rounds; round += 1) {
    await measureRound(browser, add, {
      slowSite: slowSite.address,
      slowBare: slowBare.address,
      bare: bare.address,
    });
  }
  await browser.close();
  await Promise.all([slowSite, slowBare, site, bare].map((open) => open.stop()));
  rmSync(folder, { recursive: true });
  console.log(
    `Start-up in Chromium: ${String(line.kilobitsPerSecond)} kbit/s, ${String(line.latencyMs)} ms, ` +
      `CPU ÷ ${String(slowPhone)}, ${String(rounds)} rounds; milliseconds where no unit is named.\n` +
      `Bare page: 14 KB of text from the same server in the same rounds. The limits were set on a machine on which ` +
      `its first paint took 500 ms; other work on this one adds to everything, and only the ratio leaves it out.`,
  );
  console.table(tabulate(measured));
}

async function measureRound(
  browser: Browser,
  add: Add,
  { slowSite, slowBare, bare }: Addresses,
): Promise<void> {
  const pages = [
    ["bare", slowBare],
    ["start screen", slowSite],
  ] as const;
  for (const [name, address] of pages) {
    const look = await readPage(browser, `${address}/`);
    add(`${name}: first paint`, look.firstPaint);
    add(`${name}: largest paint`, look.largestPaint);
    add(`${name}: heap, KB`, look.heapBytes / 1024);
  }

  const nearby = await readPage(browser, `${bare}/`);
  add("bare: first paint without a line", nearby.firstPaint);

  const explained = await hurryToFirstQuestion(browser, `${slowSite}/death/`);
  await explained.phone.close();
  const atOnce = await hurryToFirstQuestion(browser, `${slowSite}/#/begin/death`);
  add("first question usable, by the explanation", explained.usable);
  add("first question usable, opened at once", atOnce.usable);
  add("blocked until then", explained.blocked, atOnce.blocked);
  add("kept for use without a network", explained.offlineReady, atOnce.offlineReady);
  add("heap after the first question, KB", atOnce.heapBytes / 1024);

  const { phone, address } = atOnce;
  for (let restart = 0; restart < restarts; restart += 1) {
    add("started again offline, question usable", await restartOffline(phone, address));
  }
  add("key press to disk", ...(await typeNumber(phone, address)));
  const presses = await answerAll(phone, address);
  add("press to next question", ...presses.next);
  add("press to anything new (INP)", ...presses.interaction);
  add("scripts for one press", ...presses.work);
  await phone.close();

  const other = await openPhone(browser);
  add("bare: key press to disk", ...(await typeNumber(other, bare)));
  const barePresses = await pressBareButton(other, bare);
  add("bare: press to new heading", ...barePresses.next);
  add("bare: press to anything new", ...barePresses.interaction);
  add("bare: scripts for one press", ...barePresses.work);
  await other.close();
}
