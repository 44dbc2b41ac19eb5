/** A rule, as code scanning explains it beside what it has found. */
import type { ReportingDescriptor } from 'sarif';
import type { Rule } from '../../../rules/rule';
import { sarifLevel } from './sarif-level';

/** @param pageOf gives the page of a rule, in Markdown */
export function sarifRule(
  { id, severity, summary, fixAll }: Rule,
  pageOf: (rule: string) => string | undefined,
): ReportingDescriptor {
  const text = summary();
  const page = pageOf(id);
  const level = sarifLevel(severity);
  return {
    id,
    shortDescription: { text },
    // GitHub wants one, and shows it where the other is not.
    fullDescription: { text },
    help: { text, ...(page !== undefined && { markdown: withoutFiles(page) }) },
    defaultConfiguration: { level },
    properties: {
      tags: ['minutes', ...(fixAll === undefined ? [] : ['fixable'])],
      'problem.severity': level === 'note' ? 'recommendation' : level,
    },
  };
}

/** A link to a file beside the page leads nowhere there. */
function withoutFiles(page: string): string {
  return page.replace(/\[(?<text>[^\][]+)\]\((?!https?:)[^()\s]+\)/g, '$<text>');
}
