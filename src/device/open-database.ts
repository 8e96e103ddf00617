import { Dexie, type Table, type Transaction } from "dexie";
import { failure, type Result } from "../model/result.ts";
import type { DeviceProblem } from "./device.ts";
import { declareVersions, tablesOf, type Tables } from "./schema.ts";
import { problemOf } from "./storage-problem.ts";
import { withinTime } from "./within-time.ts";

/** The open database, and the one way to work in it. */
export interface Database {
  readonly tables: Tables;
  /**
   * Runs `scope` in one transaction. What it gives is on the disk when this resolves; where it fails or does not end
   * in time nothing is written. `scope` awaits nothing but the tables: any other wait would end the transaction.
   */
  transact<Value>(
    mode: "r" | "rw",
    tables: readonly Table[],
    scope: () => Promise<Value>,
  ): Promise<Result<Value, Exclude<DeviceProblem, { readonly kind: "erased-elsewhere" }>>>;
  /** Closes the connection; the next transaction opens it again. */
  rest(): void;
  close(): void;
}

/** Declares the database. It is opened by the first transaction, and again where the browser has dropped it. */
export function openDatabase(name: string, factory: IDBFactory, giveUpAfterMs: number): Database {
  const database = new Dexie(name, {
    indexedDB: refusingNewerVersions(factory),
    IDBKeyRange,
    // "Kept" has to mean on the disk, also where the battery dies a second later.
    chromeTransactionDurability: "strict",
    cache: "disabled",
  });
  declareVersions(database);
  return {
    tables: tablesOf(database),
    async transact(mode, tables, scope) {
      let started: Transaction | undefined;
      let isGivenUp = false;
      try {
        const work = database.transaction(mode, tables, (transaction) => {
          if (isGivenUp) throw new DOMException("given up", "AbortError");
          started = transaction;
          return scope();
        });
        const outcome = await withinTime(work, giveUpAfterMs);
        if (outcome.ok) return outcome;
        // Nobody waits any more: a write that came through later would surprise the next one.
        isGivenUp = true;
        work.catch(() => undefined);
        started?.abort();
        return outcome;
      } catch (error) {
        return failure(problemOf(error));
      }
    },
    rest: () => database.close({ disableAutoOpen: false }),
    close: () => database.close(),
  };
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
