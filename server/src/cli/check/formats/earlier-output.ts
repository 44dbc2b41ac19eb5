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
  // JSON, and what GitLab reads.
  /^\[\]\n$|^\[\n {2}\{(?:"file":".*","rule"|"description":".*","check_name"):"[a-z-]+",/,
  // SARIF, JUnit, and commands to GitHub.
  /^\{"\$schema":"[^"]+","version":"2\.1\.0","runs":\[\{"tool":\{"driver":\{"name":"Minutes"/,
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="minutes" /,
  /^::(?:error|warning|notice) file=[^\n]*,title=[a-z-]+::/,
];
