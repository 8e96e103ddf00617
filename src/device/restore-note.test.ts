// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Note } from "./note.ts";
import { restoreNote } from "./restore-note.ts";

const note: Note = {
  id: "a-note",
  procedure: "death-notification",
  text: "窓口は2階でした",
  language: "ja",
  createdAt: "2026-03-09T09:00:00.000Z",
  catalogueAsOf: "2026-03",
};

describe("a note that comes off the disk", () => {
  it("is the one that was written", () => {
    expect(restoreNote(note)).toEqual({ ok: true, value: { content: note, setAside: [] } });
  });

  it("keeps its text where everything around it is broken", () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), (text, garbage) => {
        const restored = restoreNote({ id: "a-note", text, createdAt: garbage, language: garbage });
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
