import { packAllMunicipalities } from "../../src/build/read-municipalities.ts";
import { openMunicipalities } from "../../src/municipalities/municipality-table.ts";

/** Every municipality of Japan, as the app opens it. */
export const allMunicipalities = openMunicipalities(packAllMunicipalities());
