import type { Plugin } from "vite";
import { serveDataModules } from "./data-modules.ts";
import { municipalitiesFolder, packAllMunicipalities } from "./read-municipalities.ts";
import { packAllPostalCodes } from "./read-postal-codes.ts";

/** Serves `virtual:municipalities`, every municipality and ward in columns; open it with `openMunicipalities`. */
export function municipalitiesPlugin(): Plugin {
  return serveDataModules({
    prefix: "virtual:municipalities",
    folder: municipalitiesFolder,
    read: packAllMunicipalities,
  });
}

/** Serves `virtual:postal-codes`, loaded when somebody types one; open it with `openPostalCodes`. */
export function postalCodesPlugin(): Plugin {
  return serveDataModules({
    prefix: "virtual:postal-codes",
    folder: municipalitiesFolder,
    read: packAllPostalCodes,
  });
}
