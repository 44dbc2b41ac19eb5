/** Findings for people. */
import { styleText } from 'node:util';
import type { Severity } from '../../../rules/rule';
import { printable } from '../../../service/printable';
import type { CheckedFile } from '../checked-file';
import type { OtherPlace } from '../other-places';
import { placeOf } from '../place';
import { excerpt } from './excerpt';
import type { Look } from './look';
import { summary } from './summary';

/**
 * Each finding with the line that it is about, then, unless it is to be quiet, one line that sums up.
 * @param failed how many files could not be checked
 */
export function formatText(files: readonly CheckedFile[], failed: number, look: Look): string {
  const { quiet, hasColours } = look;
  const findings = files.flatMap((file) => findingsOf(file, hasColours ? painted : plain));
  return (quiet ? findings : [...findings, `${summary(files, failed)}\n`]).join('\n');
}

/** `file:line:column: severity rule message`, which terminals make a link of. */
function findingsOf({ file, source, findings, otherPlaces }: CheckedFile, paint: Paint): readonly string[] {
  return findings.map((finding) => {
    const { rule, severity, message, span } = finding;
    const { line, column } = placeOf(source, span.start);
    const place = paint('bold', `${printable(file)}:${line}:${column}`);
    const colour = COLOURS[severity];
    const what = `${paint(colour, severity)} ${paint('dim', rule)} ${printable(message)}`;
    const shown = excerpt(source, span, (carets) => paint(colour, carets));
    return `${place}: ${what}\n${shown}${otherPlaces(finding).map(see).join('')}`;
  });
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
