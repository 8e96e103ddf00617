/** A browser with one page, as far as every engine can be led in the same way. */
export interface Engine {
  /** Opens an address in a page of its own, in the place of the one before; resolves when it has loaded. */
  open(address: string): Promise<void>;
  /** Runs the body of an async function in the page; what it returns, as JSON. Rejects with what it throws. */
  run(body: string): Promise<unknown>;
  /** What the browser has told about errors of the pages, where it tells of them. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Milliseconds that one script or the loading of one page may take. */
export const longestStep = 30_000;
