/** What came of asking for the edition of a municipality. */
export type FetchedEdition =
  /** The envelope as it came; nothing in it has been checked. */
  | { readonly kind: "envelope"; readonly text: string }
  /** This municipality has none. */
  | { readonly kind: "none" }
  /** No network, no answer in time, or an answer that is not from our server, as that of a hotel's sign-in page. */
  | { readonly kind: "no-answer" };

/** Milliseconds until an answer is given up. */
const longestWait = 8000;

/** Asks the server for the edition of a municipality by its code. Never throws, and never waits for ever. */
export async function fetchEdition(code: string): Promise<FetchedEdition> {
  try {
    // oxlint-disable-next-line no-restricted-globals -- the one place of the app that asks the network
    const answer = await fetch(`/editions/${code}.json`, {
      credentials: "omit",
      signal: AbortSignal.timeout(longestWait),
    });
    const isJson = answer.headers.get("Content-Type")?.startsWith("application/json") === true;
    if (!isJson) return { kind: "no-answer" };
    if (answer.status === 404) return { kind: "none" };
    return answer.ok ? { kind: "envelope", text: await answer.text() } : { kind: "no-answer" };
  } catch {
    return { kind: "no-answer" };
  }
}
