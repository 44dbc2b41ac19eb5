/**
 * Findings for code scanning. Sources: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, and of what GitHub
 * reads of it https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
import type { Log, Run } from 'sarif';
import { version } from '../../../../../package.json';
import { RULES } from '../../../rules/index';
import { jsonArray, jsonText } from '../../../service/json-text';
import type { CheckedFile } from '../checked-file';
import type { Circumstances } from './circumstances';
import { sarifResults } from './sarif-results';
import { sarifRule } from './sarif-rule';

/** One run, a result a line. */
export function formatSarif(files: readonly CheckedFile[], circumstances: Circumstances): string {
  const { failed, pathOf, pageOf } = circumstances;
  const run: Omit<Run, 'results'> = {
    tool: {
      driver: {
        name: 'Minutes',
        semanticVersion: version,
        rules: RULES.map((rule) => sarifRule(rule, pageOf)),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    invocations: [{ executionSuccessful: failed === 0 }],
  };
  const log: Omit<Log, 'runs'> = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
  };
  const results = files.flatMap((file) => sarifResults(file, pathOf, ROOT));
  return `${opened(log)},"runs":[${opened(run)},"results":${jsonArray(results)}}]}\n`;
}

const ROOT = '%SRCROOT%';

/** An object whose last members are to follow. */
function opened(value: object): string {
  return jsonText(value).slice(0, -1);
}
