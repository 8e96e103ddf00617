/** At the end of a line for the rest of it, or as a line for any lines. */
const rest = "…";

/** The lines that a reader is wanted to say, to be compared with all that was heard from the top of the screen to its end. */
export function linesToHear(wanted: string, heard: string): string {
  return fillRest(unindent(wanted), heard.split("\n")).join("\n");
}

/** What is wanted, with what was heard wherever the test leaves that open. */
function fillRest(wanted: readonly string[], heard: readonly string[]): readonly string[] {
  const filled: string[] = [];
  for (const [at, line] of wanted.entries()) {
    const next = wanted[at + 1];
    if (line.trim() === rest) {
      while (filled.length < heard.length && !isSame(next, heard[filled.length])) {
        filled.push(heard[filled.length] ?? "");
      }
    } else filled.push(isSame(line, heard[filled.length]) ? (heard[filled.length] ?? "") : line);
  }
  return filled;
}

function isSame(wanted: string | undefined, heard: string | undefined): boolean {
  if (wanted === undefined || heard === undefined) return false;
  return wanted.endsWith(rest) ? heard.startsWith(wanted.slice(0, -1)) : wanted === heard;
}

/** The lines of a text in the test, without the indentation of the test itself. */
function unindent(text: string): readonly string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const indents = lines.map((line) => line.length - line.trimStart().length);
  return lines.map((line) => line.slice(Math.min(...indents)).trimEnd());
}
