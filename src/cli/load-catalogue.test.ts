import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { death } from "../../tests/support/death.ts";
import { writeFile } from "../../tests/support/guide-command.ts";
import { lifeEventIds } from "../model/life-event-ids.ts";
import { loadCatalogue } from "./load-catalogue.ts";

describe("the compiled catalogue", { timeout: 30_000 }, () => {
  it("is the same when it was kept as when it is read anew", async () => {
    const kept = writeFile("");
    const anew = await loadCatalogue(kept);
    expect(readFileSync(kept, "utf8")).toContain("late-elderly-funeral-benefit");
    expect(await loadCatalogue(kept)).toEqual(anew);
    expect(anew.lifeEvents.map(({ id }) => id)).toEqual(lifeEventIds);
    expect(anew.lifeEvents).toContainEqual(death);
  });

  it("has the offices and papers that an edition may name, and what the plan has to know of papers", async () => {
    const { offices, papers, paperTraits } = await loadCatalogue();
    expect(offices).toContain("resident-registry");
    expect(papers).toContain("bankbook");
    expect(paperTraits["resident-record"]).toMatchObject({ form: "original" });
  });

  it("is read anew where what was kept is damaged or was made from other sources", async () => {
    const kept = writeFile("");
    const anew = await loadCatalogue(kept);
    for (const text of [
      "{",
      "null",
      '{"key": "older", "compiled": {"lifeEvents": [], "facts": []}}',
    ]) {
      writeFileSync(kept, text);
      expect(await loadCatalogue(kept)).toEqual(anew);
    }
  });

  it("is read all the same where nothing can be kept", async () => {
    const kept = join(writeFile("a file, not a folder"), "catalogue.json");
    expect((await loadCatalogue(kept)).lifeEvents).toContainEqual(death);
    expect(existsSync(kept)).toBe(false);
  });
});
