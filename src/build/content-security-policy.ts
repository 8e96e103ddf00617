import { createHash } from "node:crypto";

/** What stands in a page itself and may run or apply there. */
export interface InlineParts {
  readonly script: string;
  readonly style: string;
}

/**
 * The page's content security policy: only what this site serves, and exactly these inline parts, which are named by
 * their hash. What only a header can say (`frame-ancestors`) is in the server.
 */
export function contentSecurityPolicy({ script, style }: InlineParts): string {
  return [
    "default-src 'none'",
    `script-src 'self' '${hashOf(script)}'`,
    `style-src 'self' '${hashOf(style)}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
