import type { Words } from "./text.ts";

/** All words of both; where both have the same sentence, that of `over`. */
export function layOver(words: Words, over: Words): Words {
  const merged: Record<string, string | Words> = { ...words };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    const isGroup = typeof value === "object" && typeof below === "object";
    merged[key] = isGroup ? layOver(below, value) : value;
  }
  return merged;
}
