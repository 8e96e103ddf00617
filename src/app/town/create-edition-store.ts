import type { Device } from "../../device/device.ts";
import type { EditionStore } from "../../editions/edition-store.ts";

/** Editions on the device; one that it cannot keep is there until the page is closed. */
export function createEditionStore(open: () => Promise<Device>): EditionStore {
  const unkept = new Map<string, string>();
  return {
    kept: async (code) => {
      const here = unkept.get(code);
      if (here !== undefined) return here;
      const read = await (await open()).readEdition(code);
      return read.ok ? read.value : undefined;
    },
    keep: async (code, envelope) => {
      const kept = await (await open()).keepEdition(code, envelope);
      if (kept.ok) unkept.delete(code);
      else unkept.set(code, envelope);
      return kept.ok;
    },
  };
}
