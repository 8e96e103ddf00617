const lastPlaceKey = "shiori-last-place";

/**
 * Remembers the address of a journey's screen, so that a start from the home screen reopens it without a question.
 * The address holds a random id and no answers; it is forgotten when the resident goes back to the start screen.
 */
export function rememberPlace(address: string | undefined): void {
  try {
    if (address === undefined) localStorage.removeItem(lastPlaceKey);
    else localStorage.setItem(lastPlaceKey, address);
  } catch {
    // Blocked storage: the journey itself cannot be kept either, and the resident is told so.
  }
}

/** On a cold start at the start screen: goes on where the resident was, if she left a journey open. */
export function reopenLastJourney(): void {
  if (location.hash !== "" || document.referrer !== "") return;
  const isStart = location.pathname === "/" || location.pathname === "/en/";
  if (!isStart || history.state !== null) return;
  try {
    const [path, hash] = localStorage.getItem(lastPlaceKey)?.split("#/journeys/") ?? [];
    if (path === undefined || hash === undefined) return;
    // The icon on the home screen leads to "/"; whoever types "/en/" means it.
    const root = location.pathname === "/" ? path : location.pathname;
    history.pushState(null, "", `${root}#/journeys/${hash}`);
  } catch {
    // Nothing to go on with.
  }
}
