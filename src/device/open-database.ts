import { Dexie, type Table, type Transaction } from "dexie";
import { failure, type Result } from "../model/result.ts";
import type { DeviceProblem } from "./device.ts";
import type { PageAway } from "./page-away.ts";
import { declareVersions, tablesOf, type Tables } from "./schema.ts";
import { problemOf } from "./storage-problem.ts";
import { withinTime } from "./within-time.ts";

type StorageProblem = Exclude<DeviceProblem, { readonly kind: "erased-elsewhere" }>;

/** The open database, and the one way to work in it. */
export interface Database {
  readonly tables: Tables;
  /**
   * Runs `scope` in one transaction. What it gives is on the disk when this resolves; where it fails or does not end
   * in time nothing is written. `scope` awaits nothing but the tables: any other wait would end the transaction. It may
   * be called again: what a page has not ended when it is put away, it begins anew when it is back.
   */
  transact<Value>(
    mode: "r" | "rw",
    tables: readonly Table[],
    scope: () => Promise<Value>,
  ): Promise<Result<Value, StorageProblem>>;
  close(): void;
}

/** A transaction on its way, from before it has begun. */
interface Attempt {
  transaction?: Transaction;
  /** The page was put away meanwhile. */
  isCutShort: boolean;
}

/**
 * Declares the database. It is opened by the first transaction, and again where the browser has dropped it. No page that
 * is put away leaves a transaction open: every other page would wait for it, in vain.
 */
export function openDatabase(
  name: string,
  factory: IDBFactory,
  giveUpAfterMs: number,
  page: PageAway,
): Database {
  const database = new Dexie(name, {
    indexedDB: refusingNewerVersions(factory),
    IDBKeyRange,
    // "Kept" has to mean on the disk, also where the battery dies a second later.
    chromeTransactionDurability: "strict",
    cache: "disabled",
  });
  declareVersions(database);
  const attempts = new Set<Attempt>();
  page.onLeave(() => {
    for (const attempt of attempts) cutShort(attempt);
  });

  async function run<Value>(
    attempt: Attempt,
    mode: "r" | "rw",
    tables: readonly Table[],
    scope: () => Promise<Value>,
  ): Promise<Result<Value, StorageProblem>> {
    let isGivenUp = false;
    try {
      const work = database.transaction(mode, tables, (transaction) => {
        if (isGivenUp || attempt.isCutShort) throw new DOMException("given up", "AbortError");
        attempt.transaction = transaction;
        return scope();
      });
      const outcome = await withinTime(work, giveUpAfterMs);
      if (outcome.ok) return outcome;
      // Nobody waits any more: a write that came through later would surprise the next one.
      isGivenUp = true;
      work.catch(() => undefined);
      attempt.transaction?.abort();
      return outcome;
    } catch (error) {
      return failure(problemOf(error));
    }
  }

  const transact: Database["transact"] = async (mode, tables, scope) => {
    await page.untilBack();
    const attempt: Attempt = { isCutShort: false };
    attempts.add(attempt);
    const outcome = await run(attempt, mode, tables, scope);
    attempts.delete(attempt);
    return outcome.ok || !attempt.isCutShort ? outcome : transact(mode, tables, scope);
  };

  return { tables: tablesOf(database), transact, close: () => database.close() };
}

/** Nothing of it is written. A commit would not do: WebKit ends that only with the help of the page that it has frozen. */
function cutShort(attempt: Attempt): void {
  attempt.isCutShort = true;
  try {
    attempt.transaction?.idbtrans.abort();
  } catch {
    // It has ended by itself.
  }
}

/**
 * Dexie answers a database of a newer version by opening it all the same and adding the tables it misses. What a newer
 * version of this app has laid out stays untouched instead.
 */
function refusingNewerVersions(factory: IDBFactory) {
  return {
    open(name: string, version?: number): IDBOpenDBRequest {
      if (version === undefined) throw new DOMException("made by a newer version", "VersionError");
      return factory.open(name, version);
    },
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
    // Without this function Dexie would keep a second database with the names of all others.
    databases: () => Promise.resolve([]),
  };
}
