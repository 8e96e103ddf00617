/** Which saving of a journey this is. Only equality means anything: "is what lies there what I have read?" */
export type Revision = number;

/** The revision of a journey that has never been saved. */
export const notKeptYet: Revision = 0;

/** The revision that a save on top of `after` gets. */
export function revisionAfter(after: Revision): Revision {
  return after === notKeptYet ? firstRevision() : after + 1;
}

// Random, so that a journey erased and kept anew never matches what another tab still remembers of the old one.
function firstRevision(): Revision {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn + 1;
}
