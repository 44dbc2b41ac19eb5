/**
 * Findings as GitHub Actions shows them beside the lines: commands in the output of a step.
 * Sources: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands, ActionCommand.cs of
 * actions/runner for the escapes.
 */
import type { Severity } from '../../../rules/rule';
import { printable } from '../../../service/printable';
import { placeOf } from '../../shown/place';
import type { CheckedFile } from '../checked-file';
import type { Circumstances } from './circumstances';

/** A line for each finding. GitHub shows ten of each kind of one step, and the others in its log. */
export function formatGithub(files: readonly CheckedFile[], { pathOf }: Circumstances): string {
  return files.flatMap((file) => annotationsOf(file, pathOf(file.file))).join('');
}

function annotationsOf({ findings, source }: CheckedFile, path: string): readonly string[] {
  return findings.map(({ rule, severity, message, span }) => {
    const [start, end] = [placeOf(source, span.start), placeOf(source, span.end)];
    // Columns of different lines are refused.
    const columns = start.line === end.line && { col: start.column, endColumn: end.column };
    const about = { file: path, line: start.line, endLine: end.line, ...columns, title: rule };
    const properties = Object.entries(about).map(
      ([key, value]) => `${key}=${escapedProperty(String(value))}`,
    );
    return `::${COMMANDS[severity]} ${properties.join(',')}::${escapedData(message)}\n`;
  });
}

const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  ...{ error: 'error', warning: 'warning', information: 'notice', hint: 'notice' },
};

/** What is printable has no line ends. */
function escapedData(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
