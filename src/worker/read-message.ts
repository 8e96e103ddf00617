/** What a page asks of the worker. */
export type Message =
  | { readonly type: "SKIP_WAITING" }
  /** Answered with true when the guide is kept in this language, with false where that cannot be. */
  | { readonly type: "KEEP_LANGUAGE"; readonly language: string };

/** The message in what a page sent; undefined where there is none. */
export function readMessage(data: unknown): Message | undefined {
  if (typeof data !== "object" || data === null || !("type" in data)) return undefined;
  if (data.type === "SKIP_WAITING") return { type: data.type };
  return data.type === "KEEP_LANGUAGE" && "language" in data && typeof data.language === "string"
    ? { type: data.type, language: data.language }
    : undefined;
}
