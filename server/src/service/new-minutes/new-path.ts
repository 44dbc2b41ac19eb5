/** Where new minutes lie: in a file of the form of the last one. */
import { fileDate, nameWithDay } from '../../minutes/file-date';

/**
 * The path with another day in the same form, in the name and in the folders: `2026/04/2026-04-08.md` for
 * `2026/03/2026-03-11.md`.
 * @param path of the last minutes, with forward slashes
 * @param last their day, `YYYY-MM-DD`; undefined where nobody knows it
 * @param day of the new minutes
 */
export function newPath(path: string, last: string | undefined, day: string): string {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const date = fileDate(name);
  // A name without a date, as `march.md`, tells nothing of the form of the next one.
  const next = (date && nameWithDay(name, date, day)) ?? `${day}.md`;
  return [...foldersOn(folders, date?.iso ?? last, day), next].join('/');
}

/** Years, months below them, and both in one name (`2026-03`) are those of the new day. */
function foldersOn(folders: readonly string[], last: string | undefined, day: string): readonly string[] {
  if (last === undefined) return folders;
  const [year, month] = [last.slice(0, 4), last.slice(5, 7)];
  return folders.map((folder, index) => {
    if (folder === month && folders[index - 1] === year) return day.slice(5, 7);
    return folder.replace(/(?<!\d)(?<year>\d{4})(?<gap>[-_.]?)(?<month>\d\d)?(?!\d)/u, (all, ...found) => {
      const groups: Readonly<Record<string, string | undefined>> = found.at(-1);
      if (groups['year'] !== year) return all;
      if (groups['month'] === undefined) return `${day.slice(0, 4)}${groups['gap']}`;
      return groups['month'] === month ? `${day.slice(0, 4)}${groups['gap']}${day.slice(5, 7)}` : all;
    });
  });
}
