/** `minutes check`: the rules over files. */
import { relative, resolve, sep } from 'node:path';
import { projectVerdict } from '../../config/project-files';
import { readFromDisk } from '../../host/disk.node';
import { FolderArchives } from '../../host/folder-archives.node';
import { canonicalUri, uriOfPath } from '../../host/paths';
import { Projects } from '../../host/projects';
import { applyEdits } from '../../markdown/edit';
import { readSource } from '../../markdown/source';
import { isMinutes } from '../../minutes/detect';
import { type Knowledge, knowledgeAt } from '../../minutes/knowledge';
import { knownFile } from '../../minutes/known-file';
import { parse } from '../../minutes/parse';
import { diagnose, type Finding } from '../../service/diagnose';
import { fixAll } from '../../service/fix-all';
import { printable } from '../../service/printable';
import { readTextFile, UnreadableFile } from '../files/read-text-file';
import { rootOf } from '../files/root-of';
import { UnwritableFile, writeTextFile } from '../files/write-text-file';
import type { ExitCode, Terminal } from '../terminal';
import type { CheckedFile } from './checked-file';
import { type Format, format } from './formats/format';
import { otherPlaces } from './other-places';
import { placeOf } from './place';

export interface CheckOptions {
  readonly format: Format;
  /** Whether what is safe to mend is mended on disk. */
  readonly fix: boolean;
  /** Whether what the other minutes say is kept from one time to the next. */
  readonly cache: boolean;
}

/** What all files of a run share. */
interface Run {
  readonly terminal: Terminal;
  readonly projects: Projects;
  readonly archives: FolderArchives;
}

/** Checks each file once, in the order of their names; a file that cannot be read does not keep the others from it. */
export function check(
  files: readonly string[],
  { format: as, fix, cache }: CheckOptions,
  terminal: Terminal,
): ExitCode {
  const names = [...new Map(files.map((file) => [resolve(terminal.cwd, file), file])).values()].sort();
  const projects = new Projects(readFromDisk);
  const note = (message: string): void => terminal.err(`minutes: ${printable(message)}\n`);
  const archives = new FolderArchives(cache ? terminal.cache : undefined, note);
  let failed = 0;
  const checked = names.flatMap((file): CheckedFile | readonly [] => {
    try {
      const found = checkFile(file, { projects, archives, terminal });
      return fix ? mendFile(found, terminal) : found;
    } catch (error) {
      if (!(error instanceof UnreadableFile) && !(error instanceof UnwritableFile)) throw error;
      terminal.err(`minutes: ${printable(file)}: ${error.message}\n`);
      failed++;
      return [];
    }
  });
  for (const file of checked) explainSilence(file, terminal);
  terminal.out(format(as, checked, failed));
  const problems = problemsOf(projects, terminal.cwd);
  for (const problem of problems) terminal.err(`minutes: ${printable(problem)}\n`);
  if (failed > 0 || problems.length > 0) return 2;
  return checked.some(({ findings }) => findings.some(isFailure)) ? 1 : 0;
}

/** @throws {UnreadableFile} */
function checkFile(file: string, { projects, archives, terminal: { cwd } }: Run): CheckedFile {
  const text = readTextFile(file, cwd);
  const path = resolve(cwd, file).split(sep).join('/');
  const project = projects.of(path);
  const included = projectVerdict(project.config, path);
  const root = rootOf(path, { projects, cwd });
  const below = pathBelow(path, root);
  const verdict = isMinutes(text, below, { include: [], exclude: [] }, included);
  const uri = canonicalUri(uriOfPath(path));
  const archive = verdict.minutes ? archives.of(root) : undefined;
  const known = archive?.knowledge(project.knowledge, uri) ?? project.knowledge;
  const knowledge = knowledgeAt(known, knownFile(uri, below));
  const others = (finding: Finding) => otherPlaces(finding, archive, cwd);
  return checkedFile({ file, verdict, project, otherPlaces: others }, text, knowledge);
}

function checkedFile(
  about: Pick<CheckedFile, 'file' | 'verdict' | 'project' | 'otherPlaces'>,
  text: string,
  knowledge: Knowledge,
): CheckedFile {
  const meeting = parse(text, knowledge);
  return {
    ...about,
    meeting,
    findings: about.verdict.minutes ? diagnose(meeting, about.project.config.rules) : [],
  };
}

/**
 * Mends what is safe to mend, writes the file, and says what was done.
 * @returns the file as it is now
 * @throws {UnwritableFile}
 */
function mendFile(found: CheckedFile, terminal: Terminal): CheckedFile {
  const { file, verdict, project, meeting, findings } = found;
  const { text } = meeting.source;
  const edits = verdict.minutes ? fixAll(meeting, project.config.rules) : [];
  if (edits.length === 0) return found;
  const mended = checkedFile(found, applyEdits(text, edits), meeting.knowledge);
  writeTextFile(file, terminal.cwd, text, mended.meeting.source.text);
  terminal.err(`minutes: ${printable(file)}: mended ${mendedRules(findings, mended.findings)}\n`);
  return mended;
}

/** `1 duplicate-attendee, 59 speaker-format`: of which rule how many findings are gone. */
function mendedRules(before: readonly Finding[], after: readonly Finding[]): string {
  const count = (findings: readonly Finding[], id: string): number =>
    findings.filter(({ rule }) => rule === id).length;
  const rules = [...new Set(before.map(({ rule }) => rule))].sort();
  return rules
    .map((id) => ({ id, gone: count(before, id) - count(after, id) }))
    .filter(({ gone }) => gone > 0)
    .map(({ id, gone }) => `${gone} ${id}`)
    .join(', ');
}

/** What is wrong in configurations and rosters, as `file:line:column: message`. */
function problemsOf(projects: Projects, cwd: string): readonly string[] {
  return [...projects.files()].flatMap(([path, { text, problems }]) => {
    const source = readSource(text);
    return problems.map(({ span, message }) => {
      const { line, column } = placeOf(source, span.start);
      return `${relative(cwd, path)}:${line}:${column}: ${message}`;
    });
  });
}

function isFailure({ severity }: CheckedFile['findings'][number]): boolean {
  return severity === 'error' || severity === 'warning';
}

/** Who names a file and hears nothing should know that it was not looked at. */
function explainSilence(
  { file, verdict: { minutes, reason, score } }: CheckedFile,
  terminal: Terminal,
): void {
  if (minutes) return;
  const why = WHY[reason] ?? `score ${score}`;
  const remedy = reason === 'score' ? '; add <!-- minutes: on --> to the file to have it checked' : '';
  terminal.err(`minutes: ${printable(file)}: not treated as minutes (${why})${remedy}\n`);
}

/** For verdicts that are no matter of points. */
const WHY: Readonly<Record<string, string>> = { marker: 'it says so itself', project: 'the project says so' };

/**
 * As in an editor that has opened the folder, and as the archive of the folder has it: the judgement looks at the names of
 * folders, and who meets with whom is a matter of them too.
 * @param path absolute, as the folder is; a file elsewhere keeps it
 */
function pathBelow(path: string, folder: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}
