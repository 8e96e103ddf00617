/** Values by name of the property or token. */
export type Declarations = ReadonlyMap<string, string>;

/** The declarations of a style sheet by where they stand, such as ":root" or "@media print h1". */
export function readStyleSheet(sheet: string): ReadonlyMap<string, Declarations> {
  const found = new Map<string, Map<string, string>>();
  const open: string[] = [];
  let text = "";
  for (const part of sheet.replaceAll(/\/\*.*?\*\//gsu, "").split(/([{};])/u)) {
    if (part === "{") open.push(text);
    else if (part === "}") open.pop();
    else if (part === ";") {
      const [name = "", ...value] = text.split(":");
      const place = open.join(" ");
      const block = found.get(place) ?? new Map<string, string>();
      found.set(place, block.set(name, value.join(":").trim()));
    }
    text = part.trim();
  }
  return found;
}
