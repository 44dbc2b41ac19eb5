/** A finding as every command that checks shows it: to people, and to programs. */
import type { Source } from '../../markdown/source';
import type { Span } from '../../markdown/span';
import type { Severity } from '../../rules/rule';
import { printable } from '../../service/printable';
import { excerpt } from './excerpt';
import { located } from './located';
import type { Painter } from './painter';
import { type Place, placeOf } from './place';

export interface ShownFinding {
  /** As the user would name it. */
  readonly file: string;
  /** The text of the file. */
  readonly source: Source;
  /** In UTF-16 code units. */
  readonly span: Span;
  readonly severity: Severity;
  /** The rule, or the check of rosters, that has found it. */
  readonly rule: string;
  /** No full stop at the end. */
  readonly message: string;
}

/** `file:line:column: severity rule message`, and the line that it is about below; with a line end. */
export function findingText({ file, source, span, ...what }: ShownFinding, paint: Painter): string {
  const place = paint('bold', located(file, placeOf(source, span.start)));
  const colour = COLOURS[what.severity];
  const head = `${paint(colour, what.severity)} ${paint('dim', what.rule)} ${printable(what.message)}`;
  return `${place}: ${head}\n${excerpt(source, span, (carets) => paint(colour, carets))}`;
}

const COLOURS = { error: 'red', warning: 'yellow', information: 'blue', hint: 'cyan' } as const;

/** What `--format json` says of a finding. */
interface FindingEntry extends Pick<ShownFinding, 'file' | 'rule' | 'severity' | 'message'> {
  readonly start: Place;
  /** Behind the last character. */
  readonly end: Place;
}

export function findingEntry({ file, source, span, rule, severity, message }: ShownFinding): FindingEntry {
  return {
    ...{ file, rule, severity, message },
    ...{ start: placeOf(source, span.start), end: placeOf(source, span.end) },
  };
}
