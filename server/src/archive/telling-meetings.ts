/** Which meetings name or link an RFC, kept in step with the records one by one: nobody looks through all of them. */
import { keysOfLink, keysOfRfcNamed } from '../minutes/rfc-mentions';
import { byDay } from './by-day';
import { placeless } from './placeless';
import type { MinutesRecord } from './record';

export class TellingMeetings {
  /** By what an RFC is known by. */
  readonly #meetings = new Map<string, Set<MinutesRecord>>();

  add(record: MinutesRecord): void {
    for (const key of keysIn(record)) {
      const known = this.#meetings.get(key);
      if (known === undefined) this.#meetings.set(key, new Set([record]));
      else known.add(record);
    }
  }

  /** @param record the very one that was added */
  remove(record: MinutesRecord): void {
    for (const key of keysIn(record)) {
      const known = this.#meetings.get(key);
      known?.delete(record);
      if (known?.size === 0) this.#meetings.delete(key);
    }
  }

  /** Those that know an RFC by one of the keys, by their days. */
  of(keys: readonly string[]): readonly MinutesRecord[] {
    return [...new Set(keys.flatMap((key) => [...(this.#meetings.get(key) ?? [])]))].sort(byDay);
  }
}

function keysIn(record: MinutesRecord): ReadonlySet<string> {
  const { rfcs, topics } = placeless(record);
  // A number or a title; what is neither is known by nothing.
  const named = rfcs.filter(({ number, title }) => number !== undefined || title !== undefined);
  const links = new Set([
    ...rfcs.flatMap(({ link }) => link ?? []),
    ...topics.flatMap((topic) => topic.links),
  ]);
  return new Set([
    ...named.flatMap(({ number, title }) => keysOfRfcNamed(number, title, undefined)),
    ...[...links].flatMap(keysOfLink),
  ]);
}
