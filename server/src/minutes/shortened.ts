/** What was said, for a message or a list: in one line, and not too long. */

/** @param longest in UTF-16 code units */
export function shortened(said: string, longest = 80): string {
  const line = said.slice(0, longest * 4).replace(/\s+/gu, ' ');
  if (line.length <= longest && said.length <= longest * 4) return line;
  // Half of a character is none.
  const cut = line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.trimEnd()}…`;
}
