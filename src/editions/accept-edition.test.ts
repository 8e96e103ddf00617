import * as fc from "fast-check";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { day } from "../../tests/support/day.ts";
import { makeEditionKeys, type EditionKeys } from "../../tests/support/edition-keys.ts";
import { emptyFile, nationalNames } from "../../tests/support/local-editions.ts";
import { acceptEdition, type AcceptanceContext } from "./accept-edition.ts";

const mihon = emptyFile.municipality;
let own: EditionKeys;
let stranger: EditionKeys;

beforeAll(async () => {
  own = await makeEditionKeys("mihon-1", [mihon]);
  stranger = await makeEditionKeys("stranger", [mihon]);
});

function written(parts: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ ...emptyFile, ...parts });
}

function accept(envelope: string, context: Partial<AcceptanceContext> = {}) {
  return acceptEdition(envelope, {
    municipalities: [mihon],
    trustedKeys: [own.trusted],
    names: nationalNames,
    today: day("2026-11-21"),
    kept: () => Promise.resolve(undefined),
    ...context,
  });
}

const keeping = (envelope: string) => ({ kept: () => Promise.resolve(envelope) });

const partsSchema = v.object({
  protected: v.string(),
  payload: v.string(),
  signature: v.string(),
});

/** What an envelope consists of. */
function partsOf(envelope: string): v.InferOutput<typeof partsSchema> {
  return v.parse(partsSchema, JSON.parse(envelope));
}

/** An envelope whose text was changed after it was signed. */
function withPayload(envelope: string, edition: string): string {
  const { protected: head, signature } = partsOf(envelope);
  const payload = Buffer.from(edition).toString("base64url");
  return JSON.stringify({ protected: head, payload, signature });
}

describe("an edition that comes over the line", () => {
  it("is taken when its municipality has signed it", async () => {
    expect(await accept(await own.sign(written({ version: 3 })))).toMatchObject({
      ok: true,
      value: { municipality: mihon, version: 3 },
    });
  });

  it("is taken for a ward when its city has signed it", async () => {
    const context = { municipalities: ["221384", mihon] };
    expect((await accept(await own.sign(written()), context)).ok).toBe(true);
  });

  it.each(["", "{}", "null", "<html>", '{"protected":"x","payload":"x","signature":"x"}'])(
    "is broken when it is no envelope: %j",
    async (text) => {
      expect(await accept(text)).toEqual({ ok: false, problem: { kind: "broken", faults: [] } });
    },
  );

  it("is broken when what was signed is no edition, and each fault is named", async () => {
    expect(await accept(await own.sign("{"))).toMatchObject({ problem: { kind: "broken" } });
    expect(await accept(await own.sign(written({ version: -1 })))).toMatchObject({
      problem: { kind: "broken", faults: [{ kind: "wrong-value", at: ["version"] }] },
    });
  });

  it("is forged when its text was changed after it was signed", async () => {
    const envelope = withPayload(await own.sign(written()), written({ version: 9 }));
    expect(await accept(envelope)).toEqual({ ok: false, problem: { kind: "forged" } });
  });

  it("is forged when somebody else has signed it in the name of the key", async () => {
    const envelope = await stranger.sign(written(), "mihon-1");
    expect(await accept(envelope)).toEqual({ ok: false, problem: { kind: "forged" } });
  });

  it("is never taken with any other signature", async () => {
    const { signature, ...rest } = partsOf(await own.sign(written()));
    const signed = Buffer.from(signature, "base64url");
    await fc.assert(
      fc.asyncProperty(fc.nat(63), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const other = Buffer.from(signed);
        other[at] = (other[at] ?? 0) ^ change;
        const envelope = { ...rest, signature: other.toString("base64url") };
        expect(await accept(JSON.stringify(envelope))).toMatchObject({ ok: false });
      }),
      { numRuns: 30 },
    );
    for (const length of [0, 1, 63, 65]) {
      const other = Buffer.alloc(length).toString("base64url");
      const envelope = JSON.stringify({ ...rest, signature: other });
      expect(await accept(envelope)).toEqual({ ok: false, problem: { kind: "forged" } });
    }
  });

  it("is not taken without a signature, whatever it says of its algorithm", async () => {
    const envelope = partsOf(await own.sign(written()));
    const head = Buffer.from('{"alg":"none","kid":"mihon-1"}').toString("base64url");
    const unsigned = JSON.stringify({ ...envelope, protected: head, signature: "" });
    expect(await accept(unsigned)).toMatchObject({ problem: { kind: "broken" } });
  });

  it("is refused when nobody knows its key", async () => {
    expect(await accept(await stranger.sign(written()))).toEqual({
      ok: false,
      problem: { kind: "unknown-key", keyId: "stranger" },
    });
  });

  it("is refused when its key may sign for another municipality only", async () => {
    const trusted = { ...own.trusted, municipalities: ["131016"] };
    expect(await accept(await own.sign(written()), { trustedKeys: [trusted] })).toEqual({
      ok: false,
      problem: { kind: "unknown-key", keyId: "mihon-1" },
    });
  });

  it("is refused when it is of another municipality", async () => {
    expect(await accept(await own.sign(written()), { municipalities: ["131016"] })).toEqual({
      ok: false,
      problem: { kind: "other-municipality", found: mihon },
    });
  });

  it("is refused from the day after its last one", async () => {
    const envelope = await own.sign(written({ expiresOn: "2026-11-30" }));
    expect((await accept(envelope, { today: day("2026-11-30") })).ok).toBe(true);
    expect(await accept(envelope, { today: day("2026-12-01") })).toEqual({
      ok: false,
      problem: { kind: "expired", expiredOn: "2026-11-30" },
    });
  });

  it("is refused when it was made for a newer app", async () => {
    expect(await accept(await own.sign(written({ format: 2 })))).toEqual({
      ok: false,
      problem: { kind: "too-new-format", format: 2 },
    });
  });
});

describe("an edition beside the one that is kept", () => {
  it("is taken when it is newer", async () => {
    const kept = keeping(await own.sign(written({ version: 1 })));
    expect((await accept(await own.sign(written({ version: 2 })), kept)).ok).toBe(true);
  });

  it("is refused when it is older", async () => {
    const kept = keeping(await own.sign(written({ version: 5 })));
    expect(await accept(await own.sign(written({ version: 4 })), kept)).toEqual({
      ok: false,
      problem: { kind: "older", version: 4, kept: 5 },
    });
  });

  it("is refused when it says something else under the same number", async () => {
    const kept = keeping(await own.sign(written()));
    const other = await own.sign(written({ closedDays: ["2027-01-04"] }));
    expect(await accept(other, kept)).toMatchObject({ problem: { kind: "older" } });
  });

  it("is taken again when it is the same, signed anew", async () => {
    const kept = keeping(await own.sign(written()));
    expect((await accept(await own.sign(written()), kept)).ok).toBe(true);
  });

  it.each(["", "{}", "damaged"])("is taken when the kept one is damaged: %j", async (kept) => {
    expect((await accept(await own.sign(written()), keeping(kept))).ok).toBe(true);
  });
});
