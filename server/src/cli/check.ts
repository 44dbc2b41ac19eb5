/** `minutes check`: the rules over files. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { isMinutes } from '../minutes/detect';
import { parse } from '../minutes/parse';
import { diagnose } from '../service/diagnose';
import type { CheckedFile } from './checked-file';
import { type Format, format } from './format';
import { printable } from './printable';
import { readTextFile, UnreadableFile } from './read-text-file';
import type { ExitCode, Terminal } from './terminal';

/** Checks each file once, in the order of their names; a file that cannot be read does not keep the others from it. */
export function check(files: readonly string[], as: Format, terminal: Terminal): ExitCode {
  const names = [...new Set(files)].sort();
  const checked = names.flatMap((file) => checkFile(file, terminal) ?? []);
  if (as === 'text') for (const file of checked) explainSilence(file, terminal);
  terminal.out(format(as, checked));
  if (checked.length < names.length) return 2;
  return checked.some(({ findings }) => findings.some(isFailure)) ? 1 : 0;
}

function checkFile(file: string, terminal: Terminal): CheckedFile | undefined {
  try {
    const text = readTextFile(file, terminal.cwd);
    const verdict = isMinutes(text, pathOf(file, terminal.cwd), { include: [], exclude: [] });
    const meeting = parse(text);
    return { file, verdict, meeting, findings: verdict.minutes ? diagnose(meeting, {}) : [] };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    terminal.err(`minutes: ${printable(file)}: ${error.message}\n`);
    return undefined;
  }
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
  const why = reason === 'marker' ? 'it says so itself' : `score ${score}`;
  const remedy = reason === 'marker' ? '' : '; add <!-- minutes: on --> to the file to have it checked';
  terminal.err(`minutes: ${printable(file)}: not treated as minutes (${why})${remedy}\n`);
}

/** As in an editor that has opened the working directory; the judgement looks at the names of folders. */
function pathOf(file: string, cwd: string): string {
  const absolute = resolve(cwd, file);
  const path = relative(cwd, absolute);
  return (path.startsWith('..') || isAbsolute(path) ? absolute : path).split(sep).join('/');
}
