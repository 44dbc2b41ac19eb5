/** The day that a folder and the name of a file in it say together: `2026-03/march-04.md`. */
import { readDate } from '../minutes/dates';

const PARTS = /(?:^|\/)(?<year>(?:19|20)\d\d)[^/]{0,20}\/(?<month>[a-z]{3,9})-(?<day>\d{1,2})\.md$/iu;

/**
 * @param path with forward slashes
 * @returns `YYYY-MM-DD`; undefined where the two are written otherwise
 */
export function dayInFolder(path: string): string | undefined {
  const { year, month, day } = PARTS.exec(path)?.groups ?? {};
  return year === undefined ? undefined : readDate(`${month} ${day} ${year}`, 0)?.iso;
}
