/** The texts of an RFC in the workspace folder. */
import { firstsBy } from './firsts';
import type { RfcFile } from './known-rfcs';
import type { Meeting } from './meeting';
import { keysOfRfc, nameOfKey, type RfcMention } from './rfc-mentions';

/** By its number, then by its exact title; several where two files have the number. */
export function filesOfRfc(meeting: Meeting, mention: Pick<RfcMention, 'keys'>): readonly RfcFile[] {
  const names = keysOfRfc(meeting, mention).flatMap((key) => nameOfKey(key) ?? []);
  const numbers = names.filter(({ number }) => number !== undefined);
  const titles = names.filter(({ number }) => number === undefined);
  const files = [...numbers, ...titles].flatMap((name) =>
    meeting.knowledge.rfcs.targetsOf(name).flatMap(({ file }) => file ?? []),
  );
  return firstsBy(files, ({ uri }) => uri);
}
