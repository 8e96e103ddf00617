/**
 * What to tell somebody whose Node.js is too old for the tools used here, or undefined where it is new enough.
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function explainOldNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  // 21 and the first releases of 22 came before the module loading that Vite 8 relies on.
  const isNewEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (isNewEnough) return undefined;
  return `Shiori needs Node.js 20.19 or newer (or 22.12 or newer); this is ${version}. Get one from https://nodejs.org/`;
}
