/** A link from one file of a workspace folder to another. */

/**
 * The destination of a link, as Markdown wants it; within the folder of the document without `./`.
 * @param from the path of the document; both relative to the workspace folder, with forward slashes
 */
export function relativeLink(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < own.length && same < other.length - 1 && own[same] === other[same]) same++;
  const path = [...own.slice(same).map(() => '..'), ...other.slice(same)];
  // What separates the parts of a URL, and what ends a destination.
  return path.map((part) => part.replace(/[%?#()<>\s\\]/gu, escaped)).join('/');
}

/** `encodeURIComponent` leaves parentheses as they are. */
function escaped(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase();
  return /[()]/u.test(character) ? `%${code}` : encodeURIComponent(character);
}
