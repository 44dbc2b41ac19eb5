/** `minutes explain`: the page of a rule, or a list of all rules. */
import { join } from 'node:path';
import { RULES, type Rule } from '../../rules/index';
import { readTextFile } from '../files/read-text-file';
import { naming } from '../naming';
import { Problem } from '../problem';
import { painter } from '../shown/painter';
import type { ExitCode, Terminal } from '../terminal';
import { type PageLook, pageText } from './page';
import { Table } from './table';

/** @throws {Problem} */
export function explain(rule: Rule, terminal: Terminal): ExitCode {
  terminal.out(pageText(readPage(rule.id, terminal), lookOf(terminal)));
  return 0;
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

/** @throws {Problem} */
function readPage(id: string, { rulePages, cwd }: Terminal): string {
  if (rulePages === undefined) throw new Problem(`the page of ${id} is not there`);
  const path = join(rulePages, `${id}.md`);
  return naming(`the page of ${id} cannot be shown, ${path}`, () => readTextFile(path, cwd));
}

/** Nobody reads wider lines with ease; what a program reads has the width of an old terminal. In columns. */
const WIDEST = 100;
const USUAL = 80;

function lookOf({ screen }: Terminal): PageLook {
  const paint = painter(screen?.hasColours === true);
  return {
    width: Math.min(WIDEST, screen?.columns ?? USUAL),
    paint: ({ text, style }) => (style === undefined ? text : paint(style, text)),
  };
}
