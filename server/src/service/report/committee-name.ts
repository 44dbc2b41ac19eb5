/** What a committee is called, by the titles of its minutes: `Harbour Committee` for `Harbour Committee (2031-05-07)`. */
import type { MinutesRecord } from '../../archive/record';
import { readDates } from '../../minutes/dates';

/** @param meetings by their days; at least one */
export function committeeName(meetings: readonly MinutesRecord[]): string {
  const names = meetings
    .slice(-MOST)
    .map(({ title }) => withoutDay(title))
    .filter((name) => name !== '');
  const words = (names.at(-1) ?? '').split(' ');
  // `Sep 11` stands at the end of few of them.
  const isCommon = (word: string): boolean =>
    names.filter((name) => name.split(' ').includes(word)).length * 2 >= names.length;
  while (words.length > 1 && !isCommon(words.at(-1) ?? '')) words.pop();
  return trimmedEnds(words.join(' ')) || folderOf(meetings.at(-1)?.path ?? '');
}

/** So many tell what their titles have in common. */
const MOST = 20;

function withoutDay(title: string): string {
  let rest = title;
  for (const { span } of [...readDates(title, 0)].reverse())
    rest = rest.slice(0, span.start) + rest.slice(span.end);
  const bare = trimmedEnds(rest.replace(/[([{]\s*[)\]}]/gu, ' ').replace(/\s+/gu, ' '));
  return bare.replace(/\s(?:of|on|for|from|vom|am|für|der|den)(?: the| dem| den)?$/iu, '');
}

/** Of a title, in UTF-16 code units; no committee has a longer name. */
const LONGEST = 200;

function trimmedEnds(text: string): string {
  return text.slice(0, LONGEST).replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/gu, '');
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : path;
}
