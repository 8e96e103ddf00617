import { signEdition } from "../../src/editions/sign-edition.ts";
import type { TrustedKey } from "../../src/editions/check-signature.ts";

/** A municipality's pair of keys, made for a test. */
export interface EditionKeys {
  readonly trusted: TrustedKey;
  readonly sign: (edition: string, keyId?: string) => Promise<string>;
}

/** A new pair of keys that may sign for these municipalities. */
export async function makeEditionKeys(
  id: string,
  municipalities: readonly string[],
): Promise<EditionKeys> {
  const { subtle } = crypto;
  const pair = await subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, [
    "sign",
    "verify",
  ]);
  const privateKey = await subtle.exportKey("jwk", pair.privateKey);
  const publicKey = await subtle.exportKey("jwk", pair.publicKey);
  return {
    trusted: { id, municipalities, publicKey },
    sign: (edition, keyId = id) => signEdition(edition, keyId, privateKey),
  };
}
