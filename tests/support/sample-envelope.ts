import { signEdition } from "../../src/editions/sign-edition.ts";
import sample from "../../src/server/editions/999999.json" with { type: "json" };
import sampleKey from "../../src/server/sample-key.json" with { type: "json" };

const { kid, ...privateKey } = sampleKey;

/** The sample edition with other parts, signed as the server does it, or in the name of another key. */
export function signSample(
  parts: Readonly<Record<string, unknown>> = {},
  keyId: string = kid,
): Promise<string> {
  return signEdition(JSON.stringify({ ...sample, ...parts }), keyId, privateKey);
}
