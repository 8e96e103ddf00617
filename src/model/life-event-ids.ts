/** Every life event of the catalogue, in the order in which they are offered: what most often brings somebody here first. */
export const lifeEventIds = [
  "death",
  "moving",
  "illness",
  "care",
  "birth",
  "family-change",
  "turning-age",
  "low-income",
  "disability",
  "lost-card",
  "disaster",
  "disaster-ready",
  "cash-benefit",
] as const;
export type LifeEventId = (typeof lifeEventIds)[number];

/** Whether a name is that of a life event. */
export function isLifeEventId(name: string): name is LifeEventId {
  return lifeEventIds.some((id) => id === name);
}
