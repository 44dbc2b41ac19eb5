/** How many findings there are, by their severities. */
import { SEVERITIES, type Severity } from '../../rules/rule';
import { counted } from '../../service/counted';

/** As a part of a sentence: `3 findings: 2 warnings, 1 information`, or `nothing found`. */
export function countFindings(findings: readonly { readonly severity: Severity }[]): string {
  if (findings.length === 0) return 'nothing found';
  const each = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? '' : severity === 'information' ? `${count} information` : counted(count, severity);
  });
  return `${counted(findings.length, 'finding')}: ${each.filter(Boolean).join(', ')}`;
}
