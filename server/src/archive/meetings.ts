/** The meetings of a folder in the order of time, seen from one of them. */
import type { KnownMeeting, KnownMeetings } from '../minutes/known-meeting';
import { seriesOf } from './series';

export class Meetings implements KnownMeetings {
  #others: readonly KnownMeeting[] | undefined;

  /**
   * @param everybody by their days; those without one at the end
   * @param except the URI of the one that does not count
   */
  constructor(
    private readonly everybody: readonly KnownMeeting[],
    private readonly except: string,
  ) {}

  get all(): readonly KnownMeeting[] {
    this.#others ??= this.everybody.filter(({ uri }) => uri !== this.except);
    return this.#others;
  }

  after(day: string, path: string): KnownMeeting | undefined {
    const series = seriesOf(path);
    const { everybody } = this;
    for (let index = this.#firstFrom(day, true); index < everybody.length; index++) {
      const meeting = everybody[index];
      if (meeting?.day === undefined) return undefined;
      if (meeting.uri !== this.except && seriesOf(meeting.path) === series) return meeting;
    }
    return undefined;
  }

  before(day: string, path: string): KnownMeeting | undefined {
    const series = seriesOf(path);
    for (let index = this.#firstFrom(day, false) - 1; index >= 0; index--) {
      const meeting = this.everybody[index];
      if (meeting !== undefined && meeting.uri !== this.except && seriesOf(meeting.path) === series)
        return meeting;
    }
    return undefined;
  }

  /** The index of the first meeting on a day or later. */
  #firstFrom(day: string, isLater: boolean): number {
    let [low, high] = [0, this.everybody.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.everybody[middle]?.day ?? '~';
      if (isLater ? other <= day : other < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
