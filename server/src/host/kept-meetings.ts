/** Meetings that were read for the archive and are judged soon after: they need not be read again. */
import type { Meeting } from '../minutes/meeting';

/**
 * The texts of all that are kept, in UTF-16 code units. What is read in a text takes fifty times as many bytes: of
 * thousands of files some are kept, and the others are read twice.
 */
const MOST = 4_000_000;

export class KeptMeetings {
  readonly #meetings = new Map<string, Meeting>();
  #length = 0;

  /**
   * @param wanted the URIs of the files that will be judged; no other is kept
   * @param most see `MOST`
   */
  constructor(
    readonly wanted: ReadonlySet<string>,
    readonly most = MOST,
  ) {}

  keep(uri: string, meeting: Meeting): void {
    const { length } = meeting.source.text;
    if (!this.wanted.has(uri) || this.#meetings.has(uri) || this.#length + length > this.most) return;
    this.#meetings.set(uri, meeting);
    this.#length += length;
  }

  /** It is kept no longer: there is room for others. */
  take(uri: string): Meeting | undefined {
    const meeting = this.#meetings.get(uri);
    this.#meetings.delete(uri);
    this.#length -= meeting?.source.text.length ?? 0;
    return meeting;
  }
}
