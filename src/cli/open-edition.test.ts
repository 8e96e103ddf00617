import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { askGuide, complaintOfGuide } from "../../tests/support/ask-guide.ts";
import { makeEditionKeys } from "../../tests/support/edition-keys.ts";
import { writeFile, writeHousehold } from "../../tests/support/guide-command.ts";
import { emptyFile, sampleText } from "../../tests/support/local-editions.ts";
import { signEdition } from "../editions/sign-edition.ts";
import sampleKey from "../server/sample-key.json" with { type: "json" };

const sampleFile = "src/server/editions/999999.json";
const { kid, ...privateKey } = sampleKey;

const envelopeSchema = v.looseObject({ payload: v.string() });

const written = (text: string): string => writeFile(text, "edition.json");

async function refusal(text: string, household = {}): Promise<string> {
  const file = written(text);
  const answers = writeHousehold(household);
  const said = await complaintOfGuide("death", "--answers", answers, "--edition", file);
  return said.replace(file, "FILE");
}

describe("a local edition on the command line", { timeout: 30_000 }, () => {
  it("that has no signature yet is used and called unsigned", async () => {
    const answers = writeHousehold({ municipality: "999999", edition: sampleFile });
    const { edition, verdicts } = await askGuide("death", "--answers", answers);
    expect(edition).toMatchObject({ municipality: "999999", name: "みほん市", signedBy: null });
    expect(verdicts).toContainEqual(
      expect.objectContaining({ procedure: "water-supply", name: "みほん市 水道の名義変更" }),
    );
    expect(verdicts.map(({ procedure }) => procedure)).toContain("mihon-watch-phone-return");
  });

  it("that is signed with the sample key says so", async () => {
    const file = written(await signEdition(sampleText, kid, privateKey));
    const answers = writeHousehold({});
    const { edition } = await askGuide("death", "--answers", answers, "--edition", file);
    expect(edition).toMatchObject({ signedBy: kid });
  });

  it("names what the municipality does not have", async () => {
    const answers = writeHousehold({});
    const args = ["turning-age", "--answers", answers, "--edition", sampleFile, "--lang", "en"];
    const { edition, verdicts } = await askGuide(...args);
    expect(edition?.["notOffered"]).toContainEqual({
      procedure: "senior-bus-pass",
      note: "There is no bus pass for older people; there are taxi vouchers in its place.",
    });
    expect(verdicts.map(({ procedure }) => procedure)).not.toContain("senior-bus-pass");
  });

  it("sets last days that the nation leaves open, and answers for its town", async () => {
    const answers = { "disaster.relief_act_applied": false };
    const file = writeHousehold({ answers });
    const dueOf = async (...more: readonly string[]) => {
      const { verdicts } = await askGuide("disaster", "--answers", file, ...more);
      return verdicts.find(({ procedure }) => procedure === "donation-distribution")?.dueOn;
    };
    expect(await dueOf()).toBeNull();
    expect(await dueOf("--edition", sampleFile)).toBe("2027-03-31");
  });

  it("comes from the command where the file of answers names another", async () => {
    const answers = writeHousehold({ edition: "no.json" });
    const { edition } = await askGuide("death", "--answers", answers, "--edition", sampleFile);
    expect(edition).toMatchObject({ municipality: "999999" });
    expect(await complaintOfGuide("death", "--answers", answers)).toBe("There is no file no.json.");
  });

  it("is refused where its text was changed after it was signed", async () => {
    const envelope: unknown = JSON.parse(await signEdition(sampleText, kid, privateKey));
    const { payload, ...rest } = v.parse(envelopeSchema, envelope);
    const changed = Buffer.from(payload, "base64url").toString().replace("10", "11");
    const forged = { ...rest, payload: Buffer.from(changed).toString("base64url") };
    expect(await refusal(JSON.stringify(forged))).toBe(
      "FILE: the signature does not fit the edition.",
    );
  });

  it("is refused where the key may not sign for the municipality", async () => {
    const keys = await makeEditionKeys("stranger", ["999999"]);
    expect(await refusal(await keys.sign(sampleText))).toBe(
      'FILE: the key "stranger" may not sign for 999999.',
    );
    const other = JSON.stringify({ ...emptyFile, municipality: "131032", sample: undefined });
    expect(await refusal(await signEdition(other, kid, privateKey))).toBe(
      'FILE: the key "sample" may not sign for 131032.',
    );
  });

  it("is refused where it is of another municipality, or past its last day", async () => {
    expect(await refusal(sampleText, { municipality: "131032" })).toBe(
      "FILE: this is the edition of 999999, and the file of answers names 131032.",
    );
    const old = JSON.stringify({ ...emptyFile, issuedOn: "2025-11-20", expiresOn: "2026-11-20" });
    expect(await refusal(old)).toBe("FILE: the edition expired after 2026-11-20.");
  });

  it("of a whole city is taken for a ward of it", async () => {
    const sapporo = JSON.stringify({ ...emptyFile, municipality: "011002", sample: undefined });
    // 札幌市中央区, with and without check digit.
    for (const municipality of ["011011", "01101"]) {
      const answers = writeHousehold({ municipality, edition: written(sapporo) });
      const { edition } = await askGuide("death", "--answers", answers);
      expect(edition).toMatchObject({ municipality: "011002" });
    }
  });

  it("is refused with its first fault, and with how to see the others", async () => {
    const faulty = sampleText
      .replace('"office": "health-insurance"', '"office": "mayor"')
      .replace('"office": "late-elderly-medical"', '"office": "governor"');
    const line = faulty.slice(0, faulty.indexOf('"mayor"')).split("\n").length;
    const said = await refusal(faulty);
    expect(said).toContain("FILE: the edition has faults (2). The first: ");
    expect(said).toContain(`line ${String(line)}, counters[2].office`);
    expect(said).toContain("edition -- check FILE");
  });
});
