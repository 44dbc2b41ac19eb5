/** New minutes from the last ones. */
import { canonicalUri, uriBelow, uriOfPath } from '../host/paths';
import { readSource } from '../markdown/source';
import {
  NEW_MINUTES,
  type NewMinutesParams,
  type NewMinutesResult,
  PROPOSE_DAY,
  type ProposeDayParams,
  type ProposedDay,
} from '../protocol';
import { draftMinutes, type MinutesText } from '../service/new-minutes/draft-minutes';
import { committeeAt, sourcesFor } from '../service/new-minutes/earlier-minutes';
import { firstMinutes } from '../service/new-minutes/first-minutes';
import type { NewMinutes } from '../service/new-minutes/new-minutes';
import { nextMeetingDay } from '../service/new-minutes/next-meeting-day';
import { textOfFile } from './closed-files';
import { toPosition } from './convert';
import { guard } from './guard';
import { readMinutes } from './read-minutes';
import type { Session } from './session';

export function registerNewMinutes(session: Session): void {
  const { connection, log } = session;
  connection.onRequest(PROPOSE_DAY, (params: ProposeDayParams, token) =>
    guard<ProposedDay | null>({ name: 'The next day', isAsked: true, token, fallback: null, log }, () =>
      proposeDay(session, params),
    ),
  );
  connection.onRequest(NEW_MINUTES, (params: NewMinutesParams, token) =>
    guard<NewMinutesResult | null>({ name: 'New minutes', isAsked: true, token, fallback: null, log }, () =>
      writeMinutes(session, params),
    ),
  );
}

async function proposeDay(session: Session, { uri, today }: ProposeDayParams): Promise<ProposedDay> {
  const archive = await session.archives.whole(uri);
  const committee = committeeAt(archive?.meetings ?? [], nearOf(session, uri));
  const days = committee.map(({ day }) => day);
  return { day: nextMeetingDay(days, today) ?? today, days: days.slice(-MOST_DAYS) };
}

/** The client needs no more to say which days are taken. */
const MOST_DAYS = 500;

async function writeMinutes(session: Session, { uri, day }: NewMinutesParams): Promise<NewMinutesResult> {
  const made = await makeMinutes(session, uri, day);
  const root = session.folders.around(uri);
  const below = root === undefined ? sibling(uri, made.path) : uriBelow(root, made.path);
  return {
    uri: below,
    text: made.text,
    position: toPosition(readSource(made.text), made.cursor, session.client),
  };
}

/** Without a workspace folder a path is the whole of it; what was never saved lies in no folder. */
function sibling(uri: string, path: string): string | null {
  return /^file:/iu.test(uri) ? uriOfPath(path) : null;
}

async function makeMinutes(session: Session, uri: string, day: string): Promise<NewMinutes> {
  const near = nearOf(session, uri);
  const archive = await session.archives.whole(uri);
  const sources = sourcesFor(committeeAt(archive?.meetings ?? [], near), day);
  const [last, ...earlier] =
    sources === undefined
      ? await openMinutes(session, uri)
      : await Promise.all([sources.last, ...sources.earlier].map((one) => minutesText(session, one)));
  if (last === undefined) return firstMinutes(folderOf(near), day);
  return draftMinutes(
    last,
    earlier.flatMap((one) => one ?? []),
    day,
  );
}

/** Undefined where the file was deleted since. */
async function minutesText(
  session: Session,
  { uri, path }: Pick<MinutesText, 'uri' | 'path'>,
): Promise<MinutesText | undefined> {
  const text = (await textNow(session, uri))?.replace(/^\uFEFF/u, '');
  const base = (await session.projects.of(uri)).project.knowledge;
  return text === undefined
    ? undefined
    : { uri, path, text, knowledge: session.archives.knowledge(base, uri) };
}

/** As it is in the editor, saved or not. */
async function textNow(session: Session, uri: string): Promise<string | undefined> {
  const { documents } = session;
  const open = documents.uris().find((own) => canonicalUri(own) === uri);
  const snapshot = open === undefined ? undefined : documents.get(open);
  return snapshot?.source.text ?? textOfFile(session, uri);
}

/** Where no folder is known, the minutes that are open are the last ones. */
async function openMinutes(session: Session, uri: string): Promise<readonly MinutesText[]> {
  const snapshot = session.documents.get(uri);
  const minutes = snapshot && (await readMinutes(session, snapshot));
  if (minutes === undefined) return [];
  const { source, knowledge } = minutes.meeting;
  const path = session.folders.relativePath(uri);
  return [{ uri: canonicalUri(uri), path, text: source.text, knowledge }];
}

/** The path of the file or folder in its workspace folder; empty for that itself. */
function nearOf({ folders }: Session, uri: string): string {
  return folders.relativePath(uri);
}

/** A path with an ending is that of a file. */
function folderOf(near: string): string {
  return /\.[a-z]+$/iu.test(near) ? near.slice(0, Math.max(0, near.lastIndexOf('/'))) : near;
}
