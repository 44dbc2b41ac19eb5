/** The question that comes before every feature: is this document minutes, and what do its settings say? */
import type { Verdict } from '../minutes/detect';
import type { Meeting } from '../minutes/meeting';
import type { Session } from './session';
import type { Settings } from './settings';
import type { Snapshot } from './snapshot';

export interface Minutes {
  readonly meeting: Meeting;
  readonly settings: Settings;
}

/** The meeting that a document is about; nothing where it is not minutes, or where the user wants peace. */
export async function readMinutes(session: Session, snapshot: Snapshot): Promise<Minutes | undefined> {
  const { settings, verdict } = await judge(session, snapshot);
  return settings.enable && verdict.minutes ? { meeting: snapshot.meeting, settings } : undefined;
}

/** The same for hasty notes that are not minutes yet: for what somebody asks of them, never for what is shown unasked. */
export async function readNotes(session: Session, snapshot: Snapshot): Promise<Minutes | undefined> {
  const { settings, verdict } = await judge(session, snapshot);
  return settings.enable && verdict.hasty ? { meeting: snapshot.meeting, settings } : undefined;
}

async function judge(
  session: Session,
  snapshot: Snapshot,
): Promise<{ settings: Settings; verdict: Verdict }> {
  const settings = await session.settings.of(snapshot.uri);
  return { settings, verdict: snapshot.judge(session.folders.relativePath(snapshot.uri), settings.files) };
}
