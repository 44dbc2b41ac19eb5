/** Severities in SARIF, which has three. */
import type { Severity } from '../../../rules/rule';

export function sarifLevel(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}
