/** How names and titles are compared. */

/** Unicode NFC, lower case, one space between words, one kind of apostrophe: equal when a reader would say that it is the same spelling. */
export function fold(text: string): string {
  // Most names are plain words; the rest costs ten times as much.
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFC').toLowerCase().replace(/[’ʼ]/gu, "'").replace(/\s+/gu, ' ').trim();
}

/** `fold` without diacritics: for near matches only, because `Å` and `A` are different letters. */
export function foldNear(text: string): string {
  const folded = fold(text);
  if (/^[!-_a-~ ]*$/.test(folded)) return folded;
  return folded.normalize('NFD').replace(/\p{M}/gu, '').replace(/[`´]/g, "'");
}
