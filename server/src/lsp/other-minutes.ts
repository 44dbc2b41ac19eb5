/** The other minutes of a workspace folder, for questions about all of them. */
import type { MinutesRecord } from '../archive/record';
import { canonicalUri } from '../host/paths';
import { readSource } from '../markdown/source';
import type { Knowledge } from '../minutes/knowledge';
import type { Meeting } from '../minutes/meeting';
import { parse } from '../minutes/parse';
import { textOfFile } from './closed-files';
import type { Edited } from './edits';
import { hop } from './hop';
import { readMinutes } from './read-minutes';
import type { Session } from './session';

export interface OtherMinutes extends Edited {
  readonly meeting: Meeting;
}

export interface Asking {
  readonly uri: string;
  /** Of the project of the document that is asked in. */
  readonly knowledge: Knowledge;
  /** Which closed files are worth reading. */
  readonly isConcerned: (record: MinutesRecord) => boolean;
}

/**
 * The minutes besides a document in its workspace folder: first those in the editor, as they are there, then the closed
 * ones that the archive knows and that are concerned, by their days. One after the other is read when it is asked for, and
 * between two of them others have their turn.
 */
export async function* otherMinutes(session: Session, asking: Asking): AsyncGenerator<OtherMinutes> {
  const { documents, folders } = session;
  const root = folders.around(asking.uri);
  const open = documents.uris().filter((uri) => folders.around(uri) === root);
  for (const uri of open.filter((other) => other !== asking.uri).toSorted()) {
    const snapshot = documents.get(uri);
    const meeting = snapshot && (await readMinutes(session, snapshot))?.meeting;
    if (snapshot === undefined || meeting === undefined) continue;
    yield { uri, version: snapshot.version, source: meeting.source, meeting };
    await hop();
  }
  yield* closedMinutes(session, asking, new Set(open.map(canonicalUri)));
}

async function* closedMinutes(
  session: Session,
  { uri: from, knowledge, isConcerned }: Asking,
  open: ReadonlySet<string>,
): AsyncGenerator<OtherMinutes> {
  const meetings = session.archives.of(from)?.meetings ?? [];
  for (const [index, record] of meetings.entries()) {
    if (index % TOGETHER === TOGETHER - 1) await hop();
    if (open.has(record.uri) || !isConcerned(record)) continue;
    const { uri } = record;
    // Gone in the meantime, it has nothing to say.
    const text = await textOfFile(session, uri);
    if (text !== undefined)
      yield { uri, version: null, source: readSource(text), meeting: parse(text, knowledge) };
    await hop();
  }
}

/**
 * Other minutes as they are now. Nobody tells the version of a closed file, so a client could not refuse edits of what it
 * was when it was read, which may have taken a while with many files.
 * @returns the same ones where nothing has changed, undefined where they are gone
 */
export async function asTheyAreNow(
  session: Session,
  minutes: OtherMinutes,
): Promise<OtherMinutes | undefined> {
  const { uri, version, source, meeting } = minutes;
  if (version !== null) return minutes;
  const text = await textOfFile(session, uri);
  if (text === undefined || text === source.text) return text === undefined ? undefined : minutes;
  return { uri, version, source: readSource(text), meeting: parse(text, meeting.knowledge, meeting) };
}

/** So many records are looked into in a few milliseconds. */
const TOGETHER = 25;
