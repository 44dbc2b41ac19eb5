/** Findings for people. */
import { styleText } from 'node:util';
import type { Severity } from '../../../rules/rule';
import type { Finding } from '../../../service/diagnose';
import { printable } from '../../../service/printable';
import type { CheckedFile } from '../checked-file';
import type { OtherPlace } from '../other-places';
import { placeOf } from '../place';
import { excerpt } from './excerpt';
import type { Look } from './look';
import { summary } from './summary';

/**
 * Each finding with the line that it is about, and, unless it is to be quiet, with the first of each rule the command that
 * shows the page of the rule, and one line that sums up.
 * @param failed how many files could not be checked
 */
export function formatText(files: readonly CheckedFile[], failed: number, look: Look): string {
  const { quiet, hasColours } = look;
  const firsts = firstOfEachRule(quiet ? [] : files.flatMap((file) => file.findings));
  const findings = files.flatMap((file) => findingsOf(file, firsts, hasColours ? painted : plain));
  return (quiet ? findings : [...findings, `${summary(files, failed)}\n`]).join('\n');
}

/** `file:line:column: severity rule message`, which terminals make a link of. */
function findingsOf(
  { file, source, findings, otherPlaces }: CheckedFile,
  firsts: ReadonlySet<Finding>,
  paint: Paint,
): readonly string[] {
  return findings.map((finding) => {
    const { rule, severity, message, span } = finding;
    const { line, column } = placeOf(source, span.start);
    const place = paint('bold', `${printable(file)}:${line}:${column}`);
    const colour = COLOURS[severity];
    const what = `${paint(colour, severity)} ${paint('dim', rule)} ${printable(message)}`;
    const shown = excerpt(source, span, (carets) => paint(colour, carets));
    const page = firsts.has(finding) ? `  more: minutes explain ${rule}\n` : '';
    return `${place}: ${what}\n${shown}${otherPlaces(finding).map(see).join('')}${page}`;
  });
}

/** Whoever reads many findings of a rule needs its page once. */
function firstOfEachRule(findings: readonly Finding[]): ReadonlySet<Finding> {
  return new Set(new Map(findings.toReversed().map((finding) => [finding.rule, finding])).values());
}

function see({ file, start: { line, column }, message }: OtherPlace): string {
  return `  see ${printable(file)}:${line}:${column}: ${printable(message)}\n`;
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'cyan';
type Paint = (style: Style, text: string) => string;

const COLOURS: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'cyan',
};

function painted(style: Style, text: string): string {
  // Who sees it has been asked already.
  return styleText(style, text, { validateStream: false });
}

function plain(_: Style, text: string): string {
  return text;
}
