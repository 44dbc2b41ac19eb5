/** Which minutes new ones are made from. */
import { byDay } from '../../archive/by-day';
import type { MinutesRecord } from '../../archive/record';
import { seriesOf } from '../../archive/series';

type Dated = MinutesRecord & { readonly day: string };

/**
 * The minutes of one committee that say their day, in the order of these.
 * @param all of a workspace folder
 * @param near the path of one of them, or of a folder around them; what is nothing of both is like the whole folder
 */
export function committeeAt(all: readonly MinutesRecord[], near: string): readonly Dated[] {
  const dated = all.filter((record): record is Dated => record.day !== undefined).sort(byDay);
  const below = near === '' ? dated : dated.filter(({ path }) => path.startsWith(`${near}/`));
  const own = all.find(({ path }) => path === near);
  const last = own ?? below.at(-1) ?? (isMarkdown(near) ? dated.at(-1) : undefined);
  return last === undefined ? [] : dated.filter(({ path }) => seriesOf(path) === seriesOf(last.path));
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/iu.test(path);
}

export interface Sources {
  readonly last: Dated;
  /** The latest first. */
  readonly earlier: readonly Dated[];
}

/** The last minutes before a day, or the last of all where there are none before, and some before them. */
export function sourcesFor(committee: readonly Dated[], day: string): Sources | undefined {
  const before = committee.filter((record) => record.day < day);
  const all = before.length > 0 ? before : committee;
  const last = all.at(-1);
  return last && { last, earlier: all.slice(0, -1).slice(-MOST_EARLIER).reverse() };
}

/** So many tell what is form, and no more are read. */
const MOST_EARLIER = 2;
