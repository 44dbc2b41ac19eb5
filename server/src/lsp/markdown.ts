/** Plain text within Markdown. */

/**
 * The Markdown that shows a text as it is, in one line: nothing in it is a link, an image, HTML or formatted. What cannot
 * be any of these has no backslash, because not every editor hides it.
 * Source: CommonMark 0.31, 2.4, and the extended autolinks of GFM 0.29, 6.9
 */
export function asMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&!$]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\.|(?<=\S)@/giu, '\\$&')
    .replace(/^(?<number>\d{0,9})(?<mark>[-+=.)])/u, '$<number>\\$<mark>');
}
