/** A part of the report for spreadsheets. Its columns are described in docs/report.md: new ones come at the end. */
import type { Part } from '../part';
import type { At, CommitteeReport, Report } from '../report';
import { type Cell, csv } from './csv';

/** A table has one kind of rows: that of one part. Its columns are called the same in every language, for programs. */
export function reportAsCsv({ committees }: Report, part: Part): string {
  const { columns, rowsOf } = TABLES[part];
  const rows = committees.flatMap((committee) => rowsOf(committee).map((row) => [committee.name, ...row]));
  return csv([headOf(columns), ...rows]);
}

/** Whether a text begins as `reportAsCsv` begins one. */
export function isCsvReport(text: string): boolean {
  return Object.values(TABLES).some(({ columns }) => text.startsWith(csv([headOf(columns)])));
}

interface Table {
  /** Those behind the name of the committee. */
  readonly columns: readonly string[];
  readonly rowsOf: (committee: CommitteeReport) => readonly (readonly Cell[])[];
}

/** Where something was said. */
const PLACE = ['day', 'file', 'line'];

function headOf(columns: readonly string[]): readonly string[] {
  return ['committee', ...columns];
}

function place({ meetings }: CommitteeReport, { meeting, line }: At): readonly Cell[] {
  const { day, path } = meetings[meeting] ?? {};
  return [day, path, line + 1];
}

/** One row for each thing that somebody counts or sorts: a person in a list of a meeting, a step of an RFC. */
const TABLES: Readonly<Record<Part, Table>> = {
  attendance: {
    columns: ['name', 'group', 'presence', ...PLACE],
    rowsOf: (committee) =>
      committee.people.flatMap(({ name, listed }) =>
        listed.map(({ presence, group, at }) => [name, group, presence, ...place(committee, at)]),
      ),
  },
  rfcs: {
    columns: ['number', 'title', 'link', 'state', 'step', 'text', 'by', ...PLACE],
    rowsOf: (committee) =>
      committee.rfcs.flatMap(({ number, title, href, file, steps }) =>
        steps.map(({ kind, text, by, at }) => [
          ...[number, title, href ?? file?.path, file?.status],
          ...[kind, text, by, ...place(committee, at)],
        ]),
      ),
  },
  decisions: {
    columns: ['decision', 'topic', 'more', ...PLACE],
    rowsOf: (committee) =>
      committee.decisions.map(({ text, topic, goesOn, at }) => [
        ...[text, topic, goesOn && 'yes'],
        ...place(committee, at),
      ]),
  },
  actions: {
    columns: ['action', 'topic', 'owners', 'due', 'meetingsSince', 'lastNamed', ...PLACE],
    rowsOf: (committee) =>
      committee.actions.map(({ text, topic, owners, due, meetingsSince, at, again }) => [
        ...[text, topic, owners.join(', '), due, meetingsSince],
        ...[place(committee, again.at(-1) ?? at)[0], ...place(committee, at)],
      ]),
  },
  promises: {
    columns: ['promise', 'topic', 'state', 'keptOn', ...PLACE],
    rowsOf: (committee) =>
      committee.promises.map(({ text, topic, state, at, keptAt }) => [
        ...[text, topic, state, keptAt && place(committee, keptAt)[0]],
        ...place(committee, at),
      ]),
  },
};
