import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { signEdition } from "../editions/sign-edition.ts";
import type { SiteFile } from "./read-site.ts";
import sampleKey from "./sample-key.json" with { type: "json" };

const folder = fileURLToPath(new URL("editions/", import.meta.url));

/**
 * The sample editions, each signed with the sample key and ready to go out, by their address; a file is called by the
 * code of its municipality. A real edition comes signed: no server of ours ever sees the private key of a municipality.
 */
export async function readEditions(): Promise<ReadonlyMap<string, SiteFile>> {
  const { kid, ...privateKey } = sampleKey;
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const files = await Promise.all(
    names.map(async (name) => {
      const edition = readFileSync(join(folder, name), "utf8");
      const envelope = await signEdition(edition, kid, privateKey);
      return [`/editions/${name}`, fileOf(envelope, edition)] as const;
    }),
  );
  return new Map(files);
}

/** A signature differs each time it is made; what counts is whether the edition has changed. */
function fileOf(envelope: string, edition: string): SiteFile {
  const plain = new TextEncoder().encode(envelope);
  return {
    type: "application/json; charset=utf-8",
    etag: `W/"${createHash("sha256").update(edition).digest("base64url").slice(0, 22)}"`,
    plain,
    brotli: new Uint8Array(brotliCompressSync(plain)),
  };
}
