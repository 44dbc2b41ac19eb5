/** Text without the signs that make it strong or slanted. */

/** Not within a word: `snake_case`. */
const EMPHASIS = /(?<![\p{L}\p{N}])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\p{N}])/gu;

export function withoutEmphasis(text: string): string {
  return text.replace(EMPHASIS, '');
}
