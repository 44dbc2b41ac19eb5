/** The day of a meeting, from what says it best. */
import { readDate } from '../minutes/dates';
import type { Meeting } from '../minutes/meeting';

/**
 * From the title or a `Date:` line, else from the front matter, else from the name of the file.
 * @param path of the file, with forward slashes
 * @returns `YYYY-MM-DD`
 */
export function dayOf({ date, source }: Meeting, path: string): string | undefined {
  if (date !== undefined) return date.iso;
  const matter = source.text.slice(0, source.frontMatter?.end ?? 0);
  const field = /^date:[ \t]*["']?(?<value>[^\n"']{6,40})/imu.exec(matter)?.groups?.['value'];
  return (field === undefined ? undefined : readDate(field, 0)?.iso) ?? dayInPath(path);
}

/** `2026-03-04.md`, `2026_03_04-weekly.md`, `20260304.md`, `2026-03/march-04.md`. */
function dayInPath(path: string): string | undefined {
  const parts = path
    .replace(/\.\w+$/u, '')
    .replaceAll('_', '-')
    .split('/');
  const name = parts.at(-1) ?? '';
  const compact = /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u;
  const written = name.replace(compact, '$<year>-$<month>-$<day>');
  const year = /^(?:19|20)\d\d/u.exec(parts.at(-2) ?? '')?.[0];
  const dayOfMonth = /^[a-z]{3,9}-\d{1,2}$/iu.test(name) ? name.replace('-', ' ') : undefined;
  return (
    readDate(written, 0)?.iso ??
    (year === undefined || dayOfMonth === undefined ? undefined : readDate(`${dayOfMonth} ${year}`, 0)?.iso)
  );
}
