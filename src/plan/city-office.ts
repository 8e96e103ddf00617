/**
 * Kinds of office that are parts of the municipality itself. In most places they are counters of one building, the
 * city office, so without a local edition they are shown as one visit. It may differ, and the plan says so: branches
 * serve some of them; waterworks, the agricultural committee and the health centre often have buildings of their own;
 * a town without a welfare office of its own is served by the prefecture's (社会福祉法 14条); after a disaster desks
 * are put up where there is room.
 */
export const cityOfficeKinds: ReadonlySet<string> = new Set([
  "resident-registry",
  "health-insurance",
  "late-elderly-medical",
  "long-term-care",
  "elderly-welfare",
  "pension-municipal",
  "disability-welfare",
  "welfare",
  "child-welfare",
  "tax-municipal",
  "housing",
  "agriculture",
  "forestry",
  "water",
  "environment",
  "disaster-desk",
]);

/** Kinds that name no one place: what falls under them lies apart, each procedure at a place of its own. */
export const scatteredKinds: ReadonlySet<string> = new Set(["other"]);
