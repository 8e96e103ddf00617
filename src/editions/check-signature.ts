import { failure, success, type Result } from "../model/result.ts";
import { algorithm, type EditionEnvelope } from "./edition-envelope.ts";

/** A public key whose editions are taken, for certain municipalities only. */
export interface TrustedKey {
  readonly id: string;
  /** Codes of the municipalities that it may sign for. */
  readonly municipalities: readonly string[];
  /** EC, P-256. */
  readonly publicKey: JsonWebKey;
}

export type SignatureProblem =
  | { readonly kind: "unknown-key"; readonly keyId: string }
  /** The signature belongs to another text. */
  | { readonly kind: "forged" };

/** The key that has signed an envelope (ECDSA with P-256 and SHA-256), or why its signature does not count. */
export async function checkSignature(
  envelope: EditionEnvelope,
  trustedKeys: readonly TrustedKey[],
): Promise<Result<TrustedKey, SignatureProblem>> {
  const { keyId, signature, signed } = envelope;
  const trusted = trustedKeys.find(({ id }) => id === keyId);
  if (trusted === undefined) return failure({ kind: "unknown-key", keyId });
  const key = await crypto.subtle.importKey("jwk", trusted.publicKey, algorithm, false, ["verify"]);
  const isRight = await crypto.subtle.verify(algorithm, key, signature, signed);
  return isRight ? success(trusted) : failure({ kind: "forged" });
}
