import * as v from "valibot";
import { fromBase64url, toBase64url } from "./base64url.ts";

/**
 * A signed edition as it travels and is kept: a JWS in the flattened JSON form (RFC 7515, 7.2.2), so that any tool for
 * signatures can make and check one. `payload` is the text of the edition.
 */
export interface EditionEnvelope {
  /** The signed bytes. */
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
  readonly keyId: string;
  /** The text of the edition. */
  readonly edition: string;
}

/** Only this algorithm: what the file itself names is not trusted. */
export const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const algorithmName = "ES256";

const envelopeSchema = v.strictObject({
  protected: v.string(),
  payload: v.string(),
  signature: v.string(),
});
const headerSchema = v.strictObject({ alg: v.literal(algorithmName), kid: v.string() });

/** Opens an envelope without checking it; undefined where the text is none. */
export function openEnvelope(text: string): EditionEnvelope | undefined {
  const parsed = v.safeParse(envelopeSchema, parseJson(text));
  if (!parsed.success) return undefined;
  const { protected: header, payload, signature } = parsed.output;
  const head = v.safeParse(headerSchema, parseJson(textOf(header) ?? ""));
  const bytes = fromBase64url(signature);
  const edition = textOf(payload);
  if (!head.success || bytes === undefined || edition === undefined) return undefined;
  return {
    signed: signedBytes(header, payload),
    signature: bytes,
    keyId: head.output.kid,
    edition,
  };
}

/** What is signed for an edition with a key, and how the envelope is closed with the signature of it. */
export function prepareEnvelope(
  edition: string,
  keyId: string,
): {
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly close: (signature: Uint8Array) => string;
} {
  const header = encodeText(JSON.stringify({ alg: algorithmName, kid: keyId }));
  const payload = encodeText(edition);
  return {
    signed: signedBytes(header, payload),
    close: (signature) =>
      JSON.stringify({ protected: header, payload, signature: toBase64url(signature) }),
  };
}

function signedBytes(header: string, payload: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${header}.${payload}`);
}

function encodeText(text: string): string {
  return toBase64url(new TextEncoder().encode(text));
}

function textOf(encoded: string): string | undefined {
  const bytes = fromBase64url(encoded);
  try {
    return bytes && new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
