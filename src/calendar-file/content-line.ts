const longestLine = 75;

/** One line of a calendar file: name and value, folded, with its line end (RFC 5545, 3.1). */
export function contentLine(name: string, value: string): string {
  return `${fold(`${name}:${value}`)}\r\n`;
}

/** Text as a value: what has a meaning of its own is escaped, a new line is `\n` (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/gu, "\n")
      // A file with any other control character is no calendar file.
      .replaceAll(/[^\P{Cc}\t\n]/gu, "")
      .replaceAll(/[\\;,]/gu, String.raw`\$&`)
      .replaceAll("\n", String.raw`\n`)
  );
}

/** No line is longer than 75 octets; the next one begins with a space, which counts. Characters stay whole. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > longestLine) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

/** How many octets UTF-8 needs for a character; half a pair becomes U+FFFD, which needs three. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
