/** Knows what `minutes check` has written itself, which may be overwritten. */

/** An empty file as well: somebody has made it for this. */
export function isEarlierOutput(text: string): boolean {
  return text.trim() === '' || OUTPUTS.some((output) => output.test(text));
}

/** How each format begins, or ends. */
const OUTPUTS: readonly RegExp[] = [
  // Text: a finding, or what sums up.
  /^[^\n]+:\d+:\d+: (?:error|warning|information|hint) [a-z-]+ /,
  /^\d+ files? (?:checked, [^\n]*|could not be checked)\n$/,
  // JSON.
  /^\[\]\n$|^\[\n {2}\{"file":".*","rule":"[a-z-]+",/,
];
