import type { Municipality } from "./municipality.ts";
import type { MunicipalityTable } from "./municipality-table.ts";

/** A place on the earth, in degrees (WGS 84). */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const earthRadiusKm = 6371;

/**
 * The municipalities whose offices are nearest to a place, the nearest first; a ward in place of its city. Which one
 * the place lies in is not known from this, since borders are not: the person chooses among them.
 */
export function nearestMunicipalities(
  place: Place,
  { municipalities }: MunicipalityTable,
  howMany: number,
): readonly Municipality[] {
  return municipalities
    .filter(({ kind }) => kind !== "designated-city")
    .map((municipality) => ({ municipality, km: kilometresBetween(place, municipality) }))
    .toSorted((a, b) => a.km - b.km)
    .slice(0, howMany)
    .map(({ municipality }) => municipality);
}

/** The length of the great circle between two places, by the haversine formula. */
export function kilometresBetween(one: Place, other: Place): number {
  const [latitude, otherLatitude] = [radians(one.latitude), radians(other.latitude)];
  const across = Math.sin((otherLatitude - latitude) / 2) ** 2;
  const along = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  const half = across + Math.cos(latitude) * Math.cos(otherLatitude) * along;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(half));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
