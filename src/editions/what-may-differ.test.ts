import { describe, expect, it } from "vitest";
import { eventNamed } from "../../tests/support/local-editions.ts";
import { whatMayDiffer } from "./what-may-differ.ts";

function differs(lifeEvent: string, id: string): readonly string[] {
  return eventNamed(lifeEvent)
    .procedures.filter((procedure) => procedure.id === id)
    .flatMap(whatMayDiffer);
}

describe("without an edition", () => {
  it.each([
    ["death", "householder-change", ["counter", "online"]],
    ["death", "water-supply", ["counter", "fee", "online"]],
    ["disaster", "damage-certificate", ["counter", "deadline", "online"]],
    ["disaster", "donation-distribution", ["counter", "deadline", "online"]],
  ])("a resident is told what may differ (%s: %s)", (lifeEvent, id, parts) => {
    expect(differs(lifeEvent, id)).toEqual(parts);
  });
});
