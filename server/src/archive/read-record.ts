/** Text → record: what a file says that others want to know. */
import { isMinutes } from '../minutes/detect';
import { type Knowledge, knowledgeAt, NOTHING_KNOWN } from '../minutes/knowledge';
import { knownFile } from '../minutes/known-file';
import type { Meeting } from '../minutes/meeting';
import { parse } from '../minutes/parse';
import { copied } from './copied';
import type { MarkdownFile } from './markdown-file';
import { minutesRecord } from './minutes-record';
import type { FileRecord } from './record';
import { rfcRecord } from './rfc-record';

/**
 * Reads the record of a file.
 * @param earlier a meeting of the same file: what its text has in common with this one is not read again. It changes
 * nothing but the time that this takes
 * @returns undefined for a file that is neither minutes nor an RFC
 */
export function readRecord(file: MarkdownFile, earlier?: Meeting): FileRecord | undefined {
  const record = uncopiedRecord(file, (text, knowledge) => parse(text, knowledge, earlier));
  return record && copied(record);
}

/**
 * The same for who keeps nothing of it as it is: its texts are parts of that of the file.
 * @param read gives what `parse` does; is asked at most once, and not for a file that is no minutes
 */
export function uncopiedRecord(
  file: MarkdownFile,
  read: (text: string, knowledge: Knowledge) => Meeting,
): FileRecord | undefined {
  const { text, path, project } = file;
  const { minutes, reason } = isMinutes(text, path, { include: [], exclude: [] }, project);
  const rfc = minutes && reason !== 'score' ? undefined : rfcRecord(file);
  if (rfc !== undefined) return rfc;
  // What else is known of the committee must not get into the record that it is learned from.
  const alone = knowledgeAt(NOTHING_KNOWN, knownFile(file.uri, path));
  return minutes ? minutesRecord(file, read(text, alone)) : undefined;
}
