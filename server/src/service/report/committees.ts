/** The committees of a folder, each with its last meetings. */
import { compared } from '../../archive/compared';
import type { MinutesRecord } from '../../archive/record';
import { seriesOf } from '../../archive/series';
import { grouped } from '../../minutes/grouped';
import { committeeName } from './committee-name';

export interface CommitteeMeetings {
  readonly name: string;
  readonly meetings: readonly MinutesRecord[];
  readonly omitted: number;
}

/**
 * The one that met last comes first.
 * @param all by their days
 * @param most so many meetings of each
 */
export function committeesOf(all: readonly MinutesRecord[], most: number): readonly CommitteeMeetings[] {
  return [...grouped(all, ({ path }) => seriesOf(path)).values()]
    .map((series) => committee(series, most))
    .sort((a, b) => compared(lastDay(b), lastDay(a)) || compared(a.name, b.name));
}

function committee(series: readonly MinutesRecord[], most: number): CommitteeMeetings {
  // When those without a day were, nobody knows: they are the first to be left out, and never the last meeting.
  const all = [
    ...series.filter(({ day }) => day === undefined),
    ...series.filter(({ day }) => day !== undefined),
  ];
  const meetings = all.slice(Math.max(0, all.length - most));
  return { name: committeeName(meetings), meetings, omitted: all.length - meetings.length };
}

function lastDay({ meetings }: CommitteeMeetings): string {
  return meetings.at(-1)?.day ?? '';
}
