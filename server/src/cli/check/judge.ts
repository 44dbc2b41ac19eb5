/** Judges one text as the minutes of its project, and among the other minutes of it. */
import { projectVerdict } from '../../config/project-files';
import type { FolderArchives } from '../../host/folder-archives.node';
import type { KeptMeetings } from '../../host/kept-meetings';
import { canonicalUri, uriOfPath } from '../../host/paths';
import type { Projects } from '../../host/projects';
import { readSource } from '../../markdown/source';
import { isMinutes } from '../../minutes/detect';
import { knowledgeAt } from '../../minutes/knowledge';
import { knownFile } from '../../minutes/known-file';
import type { Meeting } from '../../minutes/meeting';
import { parse } from '../../minutes/parse';
import { diagnose, type ToldFinding } from '../../service/diagnose';
import { rootOf } from '../files/root-of';
import type { Terminal } from '../terminal';
import type { CheckedFile } from './checked-file';
import { otherPlaces } from './other-places';
import type { SelectedFile } from './select/selection';

/** What all files of a run share. */
export interface Run {
  /** The working directory, from which files are named. */
  readonly cwd: string;
  readonly projects: Projects;
  readonly archives: FolderArchives;
  /** What the archives have read of the files that are checked. */
  readonly meetings?: KeptMeetings;
  readonly progress?: Terminal['progress'];
}

export interface Judged {
  readonly checked: CheckedFile;
  /** Undefined where the file is not minutes. */
  readonly meeting: Meeting | undefined;
}

export interface Input extends SelectedFile {
  readonly text: string;
}

export function judge(
  { name, path, isNamed, text }: Input,
  { cwd, projects, archives, meetings }: Run,
): Judged {
  const project = projects.of(path);
  const root = rootOf(path, { projects, cwd });
  const below = pathBelow(path, root);
  const nothing = { include: [], exclude: [] };
  const verdict = isMinutes(text, below, nothing, projectVerdict(project.config, path));
  const about = { file: name, isNamed, verdict, project };
  if (!verdict.minutes) {
    return { checked: { ...about, ...NO_FINDINGS, otherPlaces: () => [] }, meeting: undefined };
  }
  const uri = canonicalUri(uriOfPath(path));
  const archive = archives.of(root);
  const knowledge = knowledgeAt(archive.knowledge(project.knowledge, uri), knownFile(uri, below));
  const places = (finding: ToldFinding) => otherPlaces(finding, archive, cwd);
  return withFindings({ ...about, otherPlaces: places }, parse(text, knowledge, meetings?.take(uri)));
}

/** What is found in a meeting, by the severities of its project. */
export function withFindings(about: Omit<CheckedFile, 'source' | 'findings'>, meeting: Meeting): Judged {
  const findings = diagnose(meeting, about.project.config.rules).map(({ fixes: _, ...told }) => told);
  // The lines of the meeting's own source know all that was read in them.
  const found = findings.length === 0 ? NO_FINDINGS : { findings, source: readSource(meeting.source.text) };
  return { checked: { ...about, ...found }, meeting };
}

const NO_FINDINGS = { findings: [], source: readSource('') };

/**
 * As in an editor that has opened the folder, and as the archive of the folder has it: the judgement looks at the names of
 * folders, and who meets with whom is a matter of them too.
 * @param path absolute, as the folder is; a file elsewhere keeps it
 */
function pathBelow(path: string, folder: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}
