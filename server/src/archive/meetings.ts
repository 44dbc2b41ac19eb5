/** The meetings of a folder in the order of time, kept in step with the records, and apart by committees. */
import { firstIndex } from '../markdown/first-index';
import { byDay } from './by-day';
import { InOrder } from './in-order';
import type { MinutesRecord } from './record';
import { seriesOf } from './series';

export class Meetings {
  readonly #series = new Map<string, InOrder<MinutesRecord>>();

  add(record: MinutesRecord): void {
    const series = seriesOf(record.path);
    const known = this.#series.get(series) ?? new InOrder<MinutesRecord>(byDay);
    this.#series.set(series, known);
    known.add(record);
  }

  /** @param record the very one that was added */
  remove(record: MinutesRecord): void {
    const series = seriesOf(record.path);
    const known = this.#series.get(series);
    known?.remove(record);
    if (known?.size === 0) this.#series.delete(series);
  }

  /** The first of the same committee on a later day, but for one URI; see `KnownMeetings`. */
  after(day: string, path: string, except: string): MinutesRecord | undefined {
    const all = this.#like(path);
    for (let index = firstFrom(all, day, true); index < all.length; index++) {
      const meeting = all[index];
      if (meeting?.day === undefined) return undefined;
      if (meeting.uri !== except) return meeting;
    }
    return undefined;
  }

  /** The last of the same committee on an earlier day, but for one URI. */
  before(day: string, path: string, except: string): MinutesRecord | undefined {
    const all = this.#like(path);
    for (let index = firstFrom(all, day, false) - 1; index >= 0; index--)
      if (all[index]?.uri !== except) return all[index];
    return undefined;
  }

  #like(path: string): readonly MinutesRecord[] {
    return this.#series.get(seriesOf(path))?.all ?? [];
  }
}

/** The index of the first meeting on a day or later; without the day where it has to be later. */
function firstFrom(all: readonly MinutesRecord[], day: string, isLater: boolean): number {
  return firstIndex(all, ({ day: other = '~' }) => (isLater ? other > day : other >= day));
}
