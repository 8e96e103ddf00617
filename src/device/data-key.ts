/** A data key as it lies on the disk: wrapped, beside the device key that opens it. */
export interface NewKeys {
  readonly deviceKey: CryptoKey;
  readonly wrapped: ArrayBuffer;
}

/** Something sealed, with the number used for this one sealing. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

const dataKeyUse = ["encrypt", "decrypt"] as const;

/** True where this page may use cryptography at all: browsers allow it only over https and on localhost. */
export function hasCryptography(): boolean {
  return typeof crypto === "object" && typeof crypto.subtle === "object";
}

/** A new data key, wrapped by a new device key. The data key itself is not handed out. */
export async function makeKeys(): Promise<NewKeys> {
  const deviceKey = await crypto.subtle.generateKey({ name: "AES-KW", length: 256 }, false, [
    "wrapKey",
    "unwrapKey",
  ]);
  const dataKey = await crypto.subtle.generateKey(
    { name: "AES-GCM", length: 256 },
    true,
    dataKeyUse,
  );
  return { deviceKey, wrapped: await crypto.subtle.wrapKey("raw", dataKey, deviceKey, "AES-KW") };
}

/** The data key, which cannot be read out; undefined where this device key does not open it. */
export async function unwrapDataKey(
  deviceKey: CryptoKey,
  wrapped: ArrayBuffer,
): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.unwrapKey(
      "raw",
      wrapped,
      deviceKey,
      "AES-KW",
      "AES-GCM",
      false,
      dataKeyUse,
    );
  } catch {
    return undefined;
  }
}

/** Seals `content` so that it opens only with the same key and under the same `label`. */
export async function sealText(
  dataKey: CryptoKey,
  label: string,
  content: string,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(label) },
    dataKey,
    new TextEncoder().encode(content),
  );
  return { iv, sealed };
}

/** What was sealed; undefined where the key, the label or a single bit is another. */
export async function unsealText(
  dataKey: CryptoKey,
  label: string,
  { iv, sealed }: Sealed,
): Promise<string | undefined> {
  try {
    const content = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(label) },
      dataKey,
      sealed,
    );
    return new TextDecoder().decode(content);
  } catch {
    return undefined;
  }
}
