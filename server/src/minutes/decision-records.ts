/** Where a meeting keeps its decisions: the one section that says for all of it what was decided. */
import { grouped } from './grouped';
import type { Meeting, Section } from './meeting';
import { withParents } from './rfc-links';

export interface DecisionRecords {
  /** How many there are. */
  readonly count: number;
  /** The sections that make up a record: itself, and those of decisions below it. */
  partsOf(record: Section): readonly Section[];
  /** The record for what was decided in a section; undefined where there is none, or where it cannot be told which. */
  of(section: Section): Section | undefined;
}

/**
 * `Conclusion/Decision` below a topic is that topic's own. A record stands beside the lists or the discussion of its
 * meeting; where a file has several, such as a book of a year's minutes, a section belongs to the only one below a
 * heading that it stands below itself.
 */
export function decisionRecords({ sections }: Meeting): DecisionRecords {
  const meetings = new Set(sections.filter(({ kind }) => BESIDE.includes(kind)).map(({ parent }) => parent));
  const records = sections.filter(
    ({ kind, parent }) =>
      kind === 'decisions' &&
      parent?.kind !== 'decisions' &&
      (parent?.kind !== 'topic' || meetings.has(parent)),
  );
  const parts = grouped(
    sections.filter(({ kind }) => kind === 'decisions'),
    (section) => withParents(section).findLast(({ kind }) => kind === 'decisions'),
  );
  const byParent = grouped(records, ({ parent }) => parent);
  return {
    count: records.length,
    partsOf: (record) => parts.get(record) ?? [record],
    of(section) {
      if (records.length <= 1) return records[0];
      for (let above = section.parent; ; above = above?.parent) {
        const own = byParent.get(above);
        if (own !== undefined) return own.length === 1 ? own[0] : undefined;
        if (above === undefined) return undefined;
      }
    },
  };
}

const BESIDE: readonly Section['kind'][] = ['attendees', 'absent', 'discussion'];
