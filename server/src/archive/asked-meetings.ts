/** The meetings of a folder, seen from one of them: they are as they are now, and what was asked of them is remembered. */
import type { KnownMeeting, KnownMeetings } from '../minutes/known-meeting';
import type { Meetings } from './meetings';
import type { MinutesRecord } from './record';
import { tellsTheSame } from './says-the-same';

interface Asked {
  readonly answer: MinutesRecord | undefined;
  readonly again: () => MinutesRecord | undefined;
}

export class AskedMeetings implements KnownMeetings {
  readonly #asked = new Map<string, Asked>();

  /** @param except the URI of the one that does not count */
  constructor(
    private readonly meetings: Meetings,
    private readonly except: string,
  ) {}

  after(day: string, path: string): KnownMeeting | undefined {
    return this.#ask(`after ${day} ${path}`, () => this.meetings.after(day, path, this.except));
  }

  before(day: string, path: string): KnownMeeting | undefined {
    return this.#ask(`before ${day} ${path}`, () => this.meetings.before(day, path, this.except));
  }

  /** Whether every answer that was given would be the same now. */
  get isStillRight(): boolean {
    return [...this.#asked].every(([question, { answer, again }]) => {
      const now = again();
      if (now === answer) return true;
      const isSame = tellsTheSame(now, answer);
      if (isSame) this.#asked.set(question, { answer: now, again });
      return isSame;
    });
  }

  #ask(question: string, again: () => MinutesRecord | undefined): MinutesRecord | undefined {
    const answer = again();
    // What was told first has to stay right: somebody may have made something of it.
    if (!this.#asked.has(question)) this.#asked.set(question, { answer, again });
    return answer;
  }
}
