/** Findings for GitLab. Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
import type { Severity } from '../../../rules/rule';
import { jsonArray } from '../../../service/json-text';
import { placeOf } from '../../shown/place';
import type { CheckedFile } from '../checked-file';
import type { Circumstances } from './circumstances';
import { fingerprints } from './fingerprint';

/** A report for `artifacts:reports:codequality`. */
export function formatCodeQuality(files: readonly CheckedFile[], { pathOf }: Circumstances): string {
  return `${jsonArray(files.flatMap((file) => issuesOf(file, pathOf(file.file))))}\n`;
}

function issuesOf(file: CheckedFile, path: string): readonly object[] {
  const prints = fingerprints(file, path);
  return file.findings.map(({ rule, severity, message, span }, index) => ({
    description: message,
    check_name: rule,
    fingerprint: prints[index],
    severity: DEGREES[severity],
    location: {
      path,
      lines: { begin: placeOf(file.source, span.start).line, end: placeOf(file.source, span.end).line },
    },
  }));
}

const DEGREES: Readonly<Record<Severity, 'info' | 'minor' | 'major'>> = {
  ...{ error: 'major', warning: 'minor', information: 'info', hint: 'info' },
};
