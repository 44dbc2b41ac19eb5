/** How names and titles are compared. */

/** Unicode NFC, lower case, one space between words: equal when a reader would say that it is the same spelling. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** `fold` without diacritics: for near matches only, because `Å` and `A` are different letters. */
export function foldNear(text: string): string {
  return fold(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/[’`´]/g, "'");
}
