/**
 * Which of the kept pages answers an address. `pages` are their addresses, such as "/death/"; an address that has no
 * page of its own gets the start page of the language it begins with.
 */
export function pageForAddress(path: string, pages: readonly string[]): string {
  const own = `${path.replace(/\/$/, "")}/`;
  if (pages.includes(own)) return own;
  return path.startsWith("/en/") ? "/en/" : "/";
}
