/** Findings of the service as diagnostics of LSP. */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import { placeOfTopic } from '../archive/place-of-topic';
import type { Severity } from '../rules/rule';
import type { Finding } from '../service/diagnose';
import { toRange } from './convert';
import { type RecordPlace, recordRanges } from './record-ranges';
import type { Session } from './session';
import type { Snapshot } from './snapshot';

/** With what the client can show: other places, faded text, a page to read. */
export function toDiagnostic(session: Session, snapshot: Snapshot, finding: Finding): Diagnostic {
  const { client, rulePages } = session;
  const related = client.relatedInformation ? relatedInformation(session, snapshot, finding) : [];
  return {
    range: toRange(snapshot.source, finding.span, client),
    severity: SEVERITIES[finding.severity],
    source: 'minutes',
    code: finding.rule,
    ...(client.codeDescription && { codeDescription: { href: pageOf(rulePages, finding.rule) } }),
    message: finding.message,
    ...(client.unnecessaryTag && finding.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

function relatedInformation(
  session: Session,
  snapshot: Snapshot,
  finding: Finding,
): DiagnosticRelatedInformation[] {
  const { archives, client } = session;
  const here = (finding.related ?? []).slice(0, MOST_RELATED).map(({ span, message }) => ({
    location: { uri: snapshot.uri, range: toRange(snapshot.source, span, client) },
    message,
  }));
  const rangeOf = recordRanges(session);
  const elsewhere = (finding.elsewhere ?? []).slice(0, MOST_RELATED).map(({ uri, topic, message }) => ({
    location: { uri, range: rangeOf(uri, startOf(placeOfTopic(archives.of(snapshot.uri)?.get(uri), topic))) },
    message,
  }));
  return [...here, ...elsewhere];
}

/** In a file that is not read to show it: where something begins, which is as much as its record tells. */
function startOf(place = { line: 0, character: 0 }): RecordPlace {
  return { ...place, length: 0 };
}

/**
 * Nobody looks at more places of one finding, and somebody who speaks all year would cost a hundred kilobytes a
 * keystroke. The fixes still change all of them.
 */
const MOST_RELATED = 10;

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

function pageOf(folder: string, rule: string): string {
  return `${folder.replace(/\/$/, '')}/${rule}.md`;
}
