import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

/** One file of the built site, as it goes out. */
export interface SiteFile {
  readonly type: string;
  /** Weak: it is the same for both encodings. */
  readonly etag: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  /** The same bytes under brotli, where the build made them. */
  readonly brotli: Uint8Array<ArrayBuffer> | undefined;
}

export interface Site {
  /** By address: "/", "/death/", "/assets/app-1a2b3c.js" … */
  readonly files: ReadonlyMap<string, SiteFile>;
  readonly start: SiteFile;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
};

/**
 * Reads the built site into memory (about 1 MB): what is not in this table cannot be served, so no address reaches
 * another file of the machine. Throws where the folder has no start page.
 */
export function readSite(root: string): Site {
  const files = new Map<string, SiteFile>();
  for (const path of listFiles(root)) {
    const type = types[extname(path)];
    if (type === undefined) continue;
    const plain = readBytes(path);
    files.set(addressOf(relative(root, path)), {
      type,
      etag: `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
      plain,
      brotli: readIfThere(`${path}.br`),
    });
  }
  const start = files.get("/");
  if (start === undefined) throw new Error(`${root} holds no index.html; build the app first`);
  return { files, start };
}

/** Hidden folders hold what the build notes for itself. */
function listFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(root, path)
          .split(sep)
          .some((part) => part.startsWith(".")),
    );
}

function addressOf(path: string): string {
  return `/${path.split(sep).join("/")}`.replace(/\/index\.html$/, "/");
}

function readIfThere(path: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return readBytes(path);
  } catch {
    return undefined;
  }
}

function readBytes(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}
