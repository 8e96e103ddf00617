import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allMunicipalities } from "../../tests/support/municipalities.ts";
import { nameOf } from "./municipality.ts";
import { kilometresBetween, nearestMunicipalities } from "./nearest-municipality.ts";

const { municipalities } = allMunicipalities;

describe("a phone that knows where it is", () => {
  it("finds at each office the municipality whose office it is, and a ward in place of its city", () => {
    const wrong = municipalities.filter((municipality) => {
      const [nearest] = nearestMunicipalities(municipality, allMunicipalities, 1);
      return municipality.kind === "designated-city"
        ? nearest?.city !== municipality.city || nearest.kind !== "ward"
        : nearest?.code !== municipality.code;
    });
    expect(wrong.map(nameOf)).toEqual([]);
  });

  it("offers several to choose from, the nearest first: at Tokyo station", () => {
    const station = { latitude: 35.6812, longitude: 139.7671 };
    const near = nearestMunicipalities(station, allMunicipalities, 3);
    expect(near.map(nameOf)).toContain("千代田区");
    const distances = near.map((office) => kilometresBetween(station, office));
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });
});

describe("the distance between two places", () => {
  const place = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });

  it("is about 111.2 km for a degree of latitude", () => {
    const south = { latitude: 35, longitude: 139 };
    expect(kilometresBetween(south, { ...south, latitude: 36 })).toBeCloseTo(111.19, 1);
  });

  it("is the same both ways and never longer than half the earth", () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const there = kilometresBetween(one, other);
        expect(there).toBeCloseTo(kilometresBetween(other, one), 6);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThan(20_016);
      }),
    );
  });
});
