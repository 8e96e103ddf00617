// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPerson, examplePerson } from "../../tests/device/example-person.ts";
import { restorePerson } from "./restore-person.ts";

function restored(found: unknown) {
  const result = restorePerson(found);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

const fields = Object.keys(examplePerson());

describe("a person who comes off the disk", () => {
  it("is, where nothing is broken, the one who was written", () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const written: unknown = JSON.parse(JSON.stringify(person));
        expect(restored(written)).toEqual({ content: person, setAside: [] });
      }),
    );
  });

  it("never stops the app, whatever stands there", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }),
        fc.dictionary(fc.constantFrom(...fields), fc.anything()),
        anyPerson,
        (found, broken, person) => {
          expect(restorePerson(found)).toHaveProperty("ok");
          expect(restorePerson({ ...person, ...broken })).toHaveProperty("ok");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is sound after being restored once", () => {
    fc.assert(
      fc.property(
        anyPerson,
        fc.dictionary(fc.constantFrom(...fields), fc.anything()),
        (person, broken) => {
          const once = restorePerson({ ...person, ...broken });
          if (!once.ok) return;
          expect(restored(once.value.content)).toEqual({
            content: once.value.content,
            setAside: [],
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps every trait that can be read, and names the others", () => {
    const sound = examplePerson();
    const found = {
      ...sound,
      birthDate: "1945-02-30",
      municipality: "千代田区",
      called: "aunt",
      traits: {
        ...sound.traits,
        "person.owns_car": true,
        "person.owns_dog": { value: 1.5, confirmedOn: "2026-03-09" },
        "person.sex": { value: "female", confirmedOn: "yesterday" },
      },
      days: { ...sound.days, "licence-expiry": { day: "soon", confirmedOn: "2026-03-09" } },
    };
    const { content, setAside } = restored(found);
    const { birthDate: _birthDate, municipality: _municipality, ...kept } = sound;
    expect(content).toEqual({ ...kept, called: "other" });
    expect(setAside).toEqual([
      { field: "birthDate" },
      { field: "municipality" },
      { field: "called" },
      { field: "traits", entry: "person.owns_car" },
      { field: "traits", entry: "person.owns_dog" },
      { field: "traits", entry: "person.sex" },
      { field: "days", entry: "licence-expiry" },
    ]);
  });

  it.each([
    [undefined, "not-a-record"],
    [[], "not-a-record"],
    [{ ...examplePerson(), id: "" }, "no-id"],
  ])("%j is refused", (found, kind) => {
    expect(restorePerson(found)).toEqual({ ok: false, problem: { kind } });
  });
});
