import { Hono, type Context } from "hono";
import { readSite, type Site, type SiteFile } from "./read-site.ts";

/** Sent with every answer. The pages carry the rest of their content security policy themselves, with its hashes. */
const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(self), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

interface ServerParts {
  /** The folder of the built app. */
  readonly root: string;
  /** Local editions by their address. */
  readonly editions?: ReadonlyMap<string, SiteFile>;
}

/**
 * The server as a value: hand it a request, get the answer. It keeps no record of what is asked for, because an address
 * tells what happened in a family, and where it lives.
 */
export function createServer({ root, editions = new Map() }: ServerParts): Hono {
  const site = readSite(root);
  const server = new Hono();
  server.get("/editions/*", (context) => answerEdition(context, editions));
  server.get("*", (context) => answer(context, site));
  server.all("*", (context) => context.body(null, 405, { ...securityHeaders, Allow: "GET, HEAD" }));
  return server;
}

function answer(context: Context, { files, start }: Site): Response {
  const { path } = context.req;
  const file = files.get(path);
  if (file !== undefined) return send(context, file, 200);
  const folder = `${path}/`;
  if (files.has(folder)) return context.body(null, 301, { ...securityHeaders, Location: folder });
  const english = path.startsWith("/en/") ? files.get("/en/") : undefined;
  return send(context, english ?? start, 404);
}

/** An edition, or an answer that a program can read: most municipalities have none. */
function answerEdition(context: Context, editions: ReadonlyMap<string, SiteFile>): Response {
  const edition = editions.get(context.req.path);
  if (edition !== undefined) return send(context, edition, 200);
  const headers = { ...securityHeaders, "Cache-Control": "no-cache" };
  return context.json({ kind: "no-edition" }, 404, headers);
}

function send(context: Context, file: SiteFile, status: 200 | 404): Response {
  const headers = {
    ...securityHeaders,
    // What is not there now may come with the next version.
    "Cache-Control": status === 200 ? cachingOf(context.req.path) : "no-cache",
    ETag: file.etag,
    Vary: "Accept-Encoding",
  };
  if (status === 200 && isKnown(file, context.req.header("If-None-Match"))) {
    return context.body(null, 304, headers);
  }
  const encoded = acceptsBrotli(context.req.header("Accept-Encoding")) ? file.brotli : undefined;
  return context.body(encoded ?? file.plain, status, {
    ...headers,
    "Content-Type": file.type,
    ...(encoded === undefined ? {} : { "Content-Encoding": "br" }),
  });
}

/** Files under /assets/ carry a hash of their content in their name, so they never change. */
function cachingOf(path: string): string {
  return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}

function isKnown(file: SiteFile, ifNoneMatch: string | undefined): boolean {
  return (ifNoneMatch ?? "").split(",").some((tag) => tag.trim() === file.etag);
}

function acceptsBrotli(acceptEncoding: string | undefined): boolean {
  return (acceptEncoding ?? "").split(",").some((coding) => {
    const [name, quality] = coding.split(";").map((part) => part.trim());
    return name === "br" && !/^q=0(\.0*)?$/.test(quality ?? "");
  });
}
