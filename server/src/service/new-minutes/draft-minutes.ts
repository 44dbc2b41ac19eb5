/** Texts of earlier minutes → new ones. */
import { readRecord } from '../../archive/read-record';
import { type Knowledge, knowledgeAt } from '../../minutes/knowledge';
import { knownFile } from '../../minutes/known-file';
import type { Meeting } from '../../minutes/meeting';
import { parse } from '../../minutes/parse';
import { type NewMinutes, newMinutes } from './new-minutes';

/** Minutes as they are now. */
export interface MinutesText {
  readonly uri: string;
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What their project and the other minutes know. */
  readonly knowledge: Knowledge;
}

/**
 * @param last the minutes that give the form
 * @param earlier those before them, the latest first
 * @param day of the new ones, `YYYY-MM-DD`
 * @param path where they are to lie; without one as the last ones do
 */
export function draftMinutes(
  last: MinutesText,
  earlier: readonly MinutesText[],
  day: string,
  path?: string,
): NewMinutes {
  // Whoever asks knows that they are minutes; a configuration may say so.
  const record = readRecord({ ...last, project: 'include' });
  if (record?.kind !== 'minutes') throw new Error(`${last.path} is the text of an RFC.`);
  return newMinutes({ last: meetingOf(last), earlier: earlier.map(meetingOf), day }, record, path);
}

function meetingOf({ uri, path, text, knowledge }: MinutesText): Meeting {
  return parse(text, knowledgeAt(knowledge, knownFile(uri, path)));
}
