import type { TrustedKey } from "./check-signature.ts";

/** The municipality of the sample edition: no prefecture has the number 99, and its check digit is wrong besides. */
export const sampleMunicipality = "999999";

/**
 * Whose editions are taken. A municipality that joins sends its public key, which is entered here with its code. The
 * private half of the sample key lies open in `src/server/sample-key.json`; it can sign for the sample alone.
 */
export const trustedKeys: readonly TrustedKey[] = [
  {
    id: "sample",
    municipalities: [sampleMunicipality],
    publicKey: {
      kty: "EC",
      crv: "P-256",
      x: "VKGFKXEoeiwF-GNJWwPyhZOccSoXq7UFA_l3Dt9pB50",
      y: "yBA5rlnqA0DrULPmANSPZgsqlPKVkC_bBF_vIDnHE8c",
    },
  },
];
