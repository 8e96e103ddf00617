// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BarrierNote, MistakeNote } from "./note.ts";
import { restoreNote } from "./restore-note.ts";

const note: MistakeNote = {
  id: "a-note",
  procedure: "death-notification",
  text: "窓口は2階でした",
  language: "ja",
  createdAt: "2026-03-09T09:00:00.000Z",
  catalogueAsOf: "2026-03",
};

const barrier: BarrierNote = {
  id: "another-note",
  barrier: "seeing",
  text: "日にちの欄が見えません",
  language: "ja",
  createdAt: "2026-03-09T09:00:00.000Z",
};

describe("a note that comes off the disk", () => {
  it.each([note, barrier])("is the one that was written", (written) => {
    expect(restoreNote(written)).toEqual({ ok: true, value: { content: written, setAside: [] } });
  });

  it("about a kind of barrier that this version does not know is kept as one of another kind", () => {
    expect(restoreNote({ ...barrier, barrier: "smelling" })).toEqual({
      ok: true,
      value: { content: { ...barrier, barrier: "other" }, setAside: [{ field: "barrier" }] },
    });
  });

  it("keeps its text where everything around it is broken", () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), fc.boolean(), (text, garbage, isBarrier) => {
        const about = isBarrier ? { barrier: garbage } : { procedure: garbage };
        const around = { ...about, createdAt: garbage, language: garbage };
        const restored = restoreNote({ id: "a-note", text, ...around });
        expect(restored.ok && restored.value.content.text).toBe(text);
      }),
    );
  });

  it.each([
    [null, "not-a-record"],
    [{ ...note, id: 4 }, "no-id"],
    [{ ...note, text: undefined }, "no-text"],
  ])("%j is refused", (found, kind) => {
    expect(restoreNote(found)).toEqual({ ok: false, problem: { kind } });
  });
});
