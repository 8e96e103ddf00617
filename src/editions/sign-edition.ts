import { algorithm, prepareEnvelope } from "./edition-envelope.ts";

/** The text of an edition in an envelope signed with a private key (EC, P-256). */
export async function signEdition(
  edition: string,
  keyId: string,
  privateKey: JsonWebKey,
): Promise<string> {
  const { signed, close } = prepareEnvelope(edition, keyId);
  const key = await crypto.subtle.importKey("jwk", privateKey, algorithm, false, ["sign"]);
  return close(new Uint8Array(await crypto.subtle.sign(algorithm, key, signed)));
}
