/** `minutes explain`: the page of a rule, or a list of all rules. */
import { join } from 'node:path';
import { styleText } from 'node:util';
import { RULES, type Rule } from '../../rules/index';
import { printable } from '../../service/printable';
import { readTextFile, UnreadableFile } from '../files/read-text-file';
import type { ExitCode, Terminal } from '../terminal';
import { type Look, pageText } from './page';
import { Table } from './table';

export function explain(rule: Rule, terminal: Terminal): ExitCode {
  try {
    terminal.out(pageText(readPage(rule.id, terminal), lookOf(terminal)));
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    terminal.err(`minutes: the page of ${rule.id} ${printable(error.message)}\n`);
    return 2;
  }
}

/** A line each: the rule, how severe it is, what it finds. */
export function listRules(terminal: Terminal): ExitCode {
  const { width, paint } = lookOf(terminal);
  const table = new Table();
  table.rows.push(['Rule', 'Severity', 'What it finds'].map((text) => [{ text }]));
  for (const { id, severity, summary } of RULES)
    table.rows.push([id, severity, summary()].map((text) => [{ text }]));
  terminal.out(`${table.lines(width, paint).join('\n')}\n`);
  return 0;
}

/** @throws {UnreadableFile} */
function readPage(id: string, { rulePages, cwd }: Terminal): string {
  if (rulePages === undefined) throw new UnreadableFile('is not there');
  try {
    return readTextFile(join(rulePages, `${id}.md`), cwd);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile(`cannot be shown, ${join(rulePages, `${id}.md`)}: ${error.message}`, {
      cause: error,
    });
  }
}

/** Nobody reads wider lines with ease; what a program reads has the width of an old terminal. In columns. */
const WIDEST = 100;
const USUAL = 80;

function lookOf({ screen }: Terminal): Look {
  return {
    width: Math.min(WIDEST, screen?.columns ?? USUAL),
    paint: ({ text, style }) =>
      style === undefined || screen?.hasColours !== true
        ? text
        : // The screen says already whether it has colours.
          styleText(style, text, { validateStream: false }),
  };
}
