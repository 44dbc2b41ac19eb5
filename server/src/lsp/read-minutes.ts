/** The question that comes before every feature: is this document minutes, and what do its settings say? */
import type { Project } from '../host/projects';
import type { Verdict } from '../minutes/detect';
import type { Meeting } from '../minutes/meeting';
import type { RuleSeverities } from '../service/diagnose';
import type { Session } from './session';
import type { Settings } from './settings';
import type { Snapshot } from './snapshot';

export interface Minutes {
  readonly meeting: Meeting;
  readonly settings: Settings;
  readonly project: Project;
}

/** Where the project has its own word on a rule, it counts: editor and command line say the same. */
export function severitiesOf({ settings, project }: Pick<Minutes, 'settings' | 'project'>): RuleSeverities {
  return { ...settings.severities, ...project.config.rules };
}

/** The meeting that a document is about; nothing where it is not minutes, or where the user wants peace. */
export async function readMinutes(session: Session, snapshot: Snapshot): Promise<Minutes | undefined> {
  const { verdict, ...judged } = await judge(session, snapshot);
  return judged.settings.enable && verdict.minutes ? minutesOf(session, snapshot, judged) : undefined;
}

/** The same for hasty notes that are not minutes yet: for what somebody asks of them, never for what is shown unasked. */
export async function readNotes(session: Session, snapshot: Snapshot): Promise<Minutes | undefined> {
  const { verdict, ...judged } = await judge(session, snapshot);
  return judged.settings.enable && verdict.hasty ? minutesOf(session, snapshot, judged) : undefined;
}

/** Whether a document is minutes, and why; undefined where the user wants peace. */
export async function verdictOf(session: Session, snapshot: Snapshot): Promise<Verdict | undefined> {
  const { settings, verdict } = await judge(session, snapshot);
  return settings.enable ? verdict : undefined;
}

function minutesOf(
  { archives }: Session,
  snapshot: Snapshot,
  { settings, project, path }: Omit<Judged, 'verdict'>,
): Minutes {
  const knowledge = archives.knowledge(project.knowledge, snapshot.uri);
  return { meeting: snapshot.meeting(path, knowledge), settings, project };
}

interface Judged {
  readonly settings: Settings;
  readonly project: Project;
  /** Of the document, relative to its workspace folder. */
  readonly path: string;
  readonly verdict: Verdict;
}

async function judge({ settings: store, projects, folders }: Session, snapshot: Snapshot): Promise<Judged> {
  const settings = await store.of(snapshot.uri);
  const { project, included } = await projects.of(snapshot.uri);
  const path = folders.relativePath(snapshot.uri);
  const verdict = snapshot.judge(path, settings.files, included);
  return { settings, project, path, verdict };
}
