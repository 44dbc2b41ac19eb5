/** The report for other programs. Its form is described in docs/report.md, and changes with `version` only. */
import { jsonText } from '../json-text';
import type { Part } from './part';
import type { At, CommitteeReport, Report } from './report';

/** Two spaces deep; characters that move a cursor or turn text around are escaped, and the same to whoever reads it. */
export function reportAsJson({ committees }: Report, parts: readonly Part[]): string {
  const report = { version: 1, committees: committees.map((committee) => committeeAsData(committee, parts)) };
  return `${jsonText(report, 2)}\n`;
}

/** What tells a report from other JSON. */
export const JSON_BEGIN = '{\n  "version": 1,\n  "committees": [';

function committeeAsData(committee: CommitteeReport, parts: readonly Part[]): object {
  const { name, meetings, omitted } = committee;
  const only = parts.map((part) => [part, DATA[part](committee)] as const);
  return {
    name,
    meetings: meetings.map(({ path, title, day }) => ({
      file: path,
      title,
      ...(day !== undefined && { day }),
    })),
    omitted,
    ...Object.fromEntries(only),
  };
}

const DATA: Readonly<Record<Part, (committee: CommitteeReport) => readonly object[]>> = {
  attendance: ({ people }) =>
    people.map(({ name, group, present, listed }) => ({
      ...{ name, group, present },
      listed: listed.map(({ presence, group: own, at }) => ({ presence, group: own, at: place(at) })),
    })),
  rfcs: ({ rfcs }) =>
    rfcs.map(({ number, title, href, file, steps }) => ({
      ...(number !== undefined && { number }),
      title,
      ...(href !== undefined && { link: href }),
      ...(file && {
        file: file.path,
        ...(file.status !== undefined && { state: file.status }),
      }),
      steps: steps.map(({ at, ...step }) => ({ ...step, at: place(at) })),
    })),
  decisions: ({ decisions }) => decisions.map(({ at, ...decision }) => ({ ...decision, at: place(at) })),
  actions: ({ actions }) =>
    actions.map(({ at, again, ...action }) => ({ ...action, at: place(at), again: again.map(place) })),
  promises: ({ promises }) =>
    promises.map(({ at, keptAt, ...promise }) => ({
      ...{ ...promise, at: place(at) },
      ...(keptAt && { keptAt: place(keptAt) }),
    })),
};

/** As people and editors count: from 1. The meeting is an index, from 0. */
function place({ meeting, line, character }: At): object {
  return { meeting, line: line + 1, column: character + 1 };
}
