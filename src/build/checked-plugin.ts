import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { newestReading, type CheckedProcedure } from "../model/checked-procedure.ts";
import { serveDataModules } from "./data-modules.ts";
import { keptCatalogue } from "./kept-catalogue.ts";
import type { Catalogue } from "./read-catalogue.ts";

/** Serves `virtual:checked`: of every procedure, when it was checked and how surely. */
export function checkedPlugin(): Plugin {
  return serveDataModules({
    prefix: "virtual:checked",
    folder: fileURLToPath(new URL("../catalogue/", import.meta.url)),
    read: () => listChecked(keptCatalogue()),
  });
}

/** Every procedure of the catalogue, in its order. */
function listChecked({ procedures }: Catalogue): readonly CheckedProcedure[] {
  return procedures.map(({ id, confidence, lifeEvents, sources }) => {
    const checkedIn = newestReading(sources);
    return { id, ...(checkedIn === undefined ? {} : { checkedIn }), confidence, lifeEvents };
  });
}
