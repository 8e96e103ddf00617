import type { CatalogueNames } from "../../editions/catalogue-names.ts";
import {
  openMunicipalities,
  type MunicipalityTable,
} from "../../municipalities/municipality-table.ts";
import { openPostalCodes, type PostalCodes } from "../../municipalities/postal-codes.ts";

/** Every municipality; read once. */
export const loadMunicipalities: () => Promise<MunicipalityTable> = once(async () =>
  openMunicipalities((await import("virtual:municipalities")).default),
);

/** Every postal code; read once. */
export const loadPostalCodes: () => Promise<PostalCodes> = once(async () =>
  openPostalCodes((await import("virtual:postal-codes")).default),
);

/** What an edition may name in the catalogue of this app. */
export const loadCatalogueNames: () => Promise<CatalogueNames> = once(
  async () => (await import("virtual:catalogue-names")).default,
);

function once<Content>(load: () => Promise<Content>): () => Promise<Content> {
  let loading: Promise<Content> | undefined;
  return () => {
    loading ??= load();
    // Without a network it may fail; the next try begins anew.
    loading.catch(() => (loading = undefined));
    return loading;
  };
}
