/** The grammar of `minutes report`. */
import { FORMS, type Form } from '../service/report/form';
import { PARTS } from '../service/report/part';
import { t } from '../words/words';
import type { ReportOptions } from './report';

interface Values {
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly last?: string | undefined;
  readonly 'no-cache'?: boolean | undefined;
}

/**
 * What is asked for, or what is wrong with it: one clause without a full stop.
 * @param names a part of the report, then a folder; both may be missing
 */
export function readReportOptions(names: readonly string[], values: Values): ReportOptions | string {
  const { format: wanted, output, last } = values;
  const format = wanted === undefined ? formatOf(output) : FORMS.find((known) => known === wanted);
  if (format === undefined) return t('there is no format “{0}”, only {1}', wanted ?? '', FORMS.join(', '));
  if (last !== undefined && !/^[1-9]\d{0,5}$/.test(last))
    return t('“{0}” is no number of meetings; write --last 20', last);
  const part = PARTS.find((known) => known === names[0]);
  const [folder, second] = part === undefined ? names : names.slice(1);
  if (second !== undefined)
    return part === undefined
      ? t('there is no report “{0}”, only {1}', folder ?? '', PARTS.join(', '))
      : t('report takes one folder, not “{0}” as well', second);
  const count = last === undefined ? undefined : Number(last);
  return { folder, part, format, output, last: count, cache: !values['no-cache'] };
}

/** What the name of the file says; on a terminal Markdown is what can be read. */
function formatOf(output: string | undefined): Form {
  const ending = /\.(?<ending>html?|json)$/iu.exec(output ?? '')?.groups?.['ending']?.toLowerCase();
  if (ending === undefined) return 'md';
  return ending === 'json' ? 'json' : 'html';
}
