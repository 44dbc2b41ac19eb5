/** The output formats. */
import { withoutCommands } from '../../../service/without-commands';
import type { CheckedFile } from '../checked-file';
import type { Circumstances } from './circumstances';
import { formatCodeQuality } from './code-quality';
import { formatGithub } from './github';
import { formatJson } from './json';
import { formatJunit } from './junit';
import { formatSarif } from './sarif';
import { formatText } from './text';

export type Format = 'text' | 'json' | 'sarif' | 'github' | 'junit' | 'codequality';

type Formatter = (files: readonly CheckedFile[], circumstances: Circumstances) => string;

const FORMATTERS: Readonly<Record<Format, Formatter>> = {
  text: (files, circumstances) => {
    const text = formatText(files, circumstances.failed, circumstances);
    return circumstances.service === undefined ? text : withoutCommands(text);
  },
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
  junit: formatJunit,
  codequality: formatCodeQuality,
};

export const FORMATS = Object.keys(FORMATTERS) as readonly Format[];

/** The whole output for all files, in the order of the files. */
export function format(as: Format, files: readonly CheckedFile[], circumstances: Circumstances): string {
  return FORMATTERS[as](files, circumstances);
}
