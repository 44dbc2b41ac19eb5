/** The diagnostics of each document, and the mark by which a client knows that they are still the same. */
import type { Diagnostic } from 'vscode-languageserver';
import { diagnose, type Finding } from '../service/diagnose';
import { toDiagnostic } from './diagnostic';
import { type Minutes, readMinutes, severitiesOf } from './read-minutes';
import type { Session } from './session';
import type { Snapshot } from './snapshot';

export interface Report {
  readonly snapshot: Snapshot;
  /** Absent where the document is not minutes. */
  readonly minutes: Minutes | undefined;
  /** The same as long as the diagnostics are the same, from one version to the next. */
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

interface Last {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly content: string;
}

export class Reports {
  readonly #last = new Map<string, Last>();
  #count = 0;

  constructor(readonly session: Session) {
    session.documents.onClose((uri) => this.#last.delete(uri));
  }

  /** Whether a diagnostic names a place in another file. */
  get leadElsewhere(): boolean {
    return [...this.#last.values()].some(({ findings }) =>
      findings.some(({ elsewhere }) => elsewhere !== undefined),
    );
  }

  /** The diagnostics of one version; none for a document that is not minutes. */
  async of(snapshot: Snapshot): Promise<Report> {
    const minutes = await readMinutes(this.session, snapshot);
    const last = this.#last.get(snapshot.uri);
    const isJudged = last?.report.snapshot === snapshot && isSame(last.report.minutes, minutes);
    if (isJudged && !last.findings.some(({ elsewhere }) => elsewhere !== undefined)) return last.report;
    // Where something stands in other files may have changed, and what is found has not.
    const findings = isJudged ? last.findings : findingsOf(minutes);
    const items = findings.map((finding) => toDiagnostic(this.session, snapshot, finding));
    const content = JSON.stringify(items);
    if (isJudged && last.content === content) return last.report;
    const id = last?.content === content ? last.report.id : String(++this.#count);
    const report = { snapshot, minutes, id, items };
    // Closed or changed in the meantime, there is nothing to compare the next one with.
    if (this.session.documents.get(snapshot.uri) === snapshot)
      this.#last.set(snapshot.uri, { report, findings, content });
    return report;
  }
}

function findingsOf(minutes: Minutes | undefined): readonly Finding[] {
  return minutes === undefined ? [] : diagnose(minutes.meeting, severitiesOf(minutes));
}

function isSame(a: Minutes | undefined, b: Minutes | undefined): boolean {
  return a?.meeting === b?.meeting && a?.settings === b?.settings && a?.project === b?.project;
}
