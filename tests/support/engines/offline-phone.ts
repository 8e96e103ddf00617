import * as v from "valibot";
import type { LifeEventId } from "../../../src/model/life-event-ids.ts";
import { serveSite } from "../serve.ts";
import { words } from "../words.ts";
import { bundleForPage } from "./bundle-for-page.ts";
import type { Engine } from "./engine.ts";
import { keptSchema, waySchema, type Kept, type Way } from "./way.ts";
import { wayWordsOf } from "./way-words.ts";

/** A phone on which the guide was opened once, and whose server is gone for good. */
export interface OfflinePhone {
  /** Where the server was. */
  readonly address: string;
  /** Opens the page anew and goes through a life event; what was said in those before is still known. */
  goThrough(lifeEvent: LifeEventId): Promise<Way>;
  /** Opens the page once more: what is there again of the bag that was left. */
  openAgain(): Promise<Kept>;
  /** The lines of each life event's name on a start screen with little room. */
  readLines(): Promise<readonly (readonly string[])[]>;
  /** What the engine has told about errors of the pages since the server is gone. */
  readonly complaints: readonly string[];
  putAway(): Promise<void>;
}

const name = "residentInPage";

/** Opens the guide once in an engine, until it says that it works without a network, and stops the server. */
export async function goOffline(launch: () => Promise<Engine>): Promise<OfflinePhone> {
  const [engine, site, script] = await Promise.all([
    launch(),
    serveSite(),
    bundleForPage(new URL("resident-in-page.ts", import.meta.url), name),
  ]);
  const told = JSON.stringify(wayWordsOf(words.ja));
  const does = (call: string): Promise<unknown> => engine.run(`${script}\nreturn ${name}.${call};`);
  try {
    await engine.open(`${site.address}/`);
    await does(`waitUntilKept(${told})`);
  } catch (error) {
    await engine.close();
    throw error;
  } finally {
    await site.stop();
  }
  return {
    address: site.address,
    async goThrough(lifeEvent) {
      await engine.open(`${site.address}/`);
      return v.parse(waySchema, await does(`goThrough(${JSON.stringify(lifeEvent)}, ${told})`));
    },
    async openAgain() {
      await engine.open(`${site.address}/`);
      return v.parse(keptSchema, await does("readBag()"));
    },
    async readLines() {
      await engine.open(`${site.address}/`);
      return v.parse(v.array(v.array(v.string())), await does(`readLines(${told})`));
    },
    complaints: engine.complaints,
    putAway: () => engine.close(),
  };
}
