/** The other minutes of a workspace folder, for questions about all of them. */
import type { Meeting } from '../minutes/meeting';
import type { Edited } from './edits';
import { hop } from './hop';
import { readMinutes } from './read-minutes';
import type { Session } from './session';

export interface OtherMinutes extends Edited {
  readonly meeting: Meeting;
}

/**
 * The minutes besides a document in its workspace folder, as they are in the editor, in the order of their URIs. One after
 * the other is read when it is asked for, and between two of them others have their turn.
 */
export async function* otherMinutes(session: Session, uri: string): AsyncGenerator<OtherMinutes> {
  const { documents, folders } = session;
  const root = folders.around(uri);
  const others = documents.uris().filter((other) => other !== uri && folders.around(other) === root);
  for (const other of others.toSorted()) {
    const snapshot = documents.get(other);
    const meeting = snapshot && (await readMinutes(session, snapshot))?.meeting;
    if (snapshot === undefined || meeting === undefined) continue;
    yield { uri: other, version: snapshot.version, source: meeting.source, meeting };
    await hop();
  }
}
