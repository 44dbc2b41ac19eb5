/** The forms of a report; a table is of one part of it alone (`csv/`). */
import { isCsvReport } from './csv/report-as-csv';
import { HTML_GENERATOR, reportAsHtml } from './html/report-as-html';
import { JSON_BEGIN, reportAsJson } from './json';
import { MARKDOWN_BEGIN, reportAsMarkdown } from './markdown/report-as-markdown';
import type { Part } from './part';
import type { Places } from './places';
import type { Report } from './report';

export const FORMS = ['md', 'html', 'json'] as const;

export type Form = (typeof FORMS)[number];

/** @param places where links lead to; JSON has none, but the paths from the workspace folder */
export function reportAs(form: Form, report: Report, parts: readonly Part[], places: Places): string {
  switch (form) {
    case 'html':
      return reportAsHtml(report, parts, places);
    case 'json':
      return reportAsJson(report, parts);
    case 'md':
      return reportAsMarkdown(report, parts, places);
  }
}

/** Whether a text was made by `reportAs` or `reportAsCsv`, whatever the form, and nobody has written it. */
export function isReport(text: string): boolean {
  return (
    text.startsWith(MARKDOWN_BEGIN) ||
    text.startsWith(JSON_BEGIN) ||
    isCsvReport(text) ||
    (text.startsWith('<!DOCTYPE html>') && text.slice(0, HEAD).includes(HTML_GENERATOR))
  );
}

/** In UTF-16 code units. */
const HEAD = 2_000;
