/** What the preview shows of minutes, by the lines of the text: who speaks, what was decided, what is to be done. */
import { lineIndexAt } from '../../../server/src/markdown/source';
import type { Span } from '../../../server/src/markdown/span';
import { actionsIn } from '../../../server/src/minutes/actions';
import { decisionsIn } from '../../../server/src/minutes/decisions';
import { grouped } from '../../../server/src/minutes/grouped';
import type { Meeting, Section } from '../../../server/src/minutes/meeting';
import { type NamedSpeaker, namedSpeakersIn } from '../../../server/src/minutes/named-speakers';
import { settledIn } from '../../../server/src/minutes/settled';
import { isDiscussion } from '../../../server/src/minutes/speakers';
import { speakerTitle } from '../../../server/src/service/speaker-title';

/** A name within a line. */
export interface NameMark {
  readonly line: number;
  /** In UTF-16 code units, from the start of the line. */
  readonly column: number;
  /** As it is written. */
  readonly text: string;
  readonly className: string;
  /** What is said of it when the mouse rests on it; empty for nothing. */
  readonly title: string;
}

export interface Marks {
  /** By line, in the order of the text. */
  readonly names: ReadonlyMap<number, readonly NameMark[]>;
  /** Classes of paragraphs, items and rows, by the line on which they begin. */
  readonly blocks: ReadonlyMap<number, string>;
}

export function marksOf(meeting: Meeting): Marks {
  const names = meeting.sections.flatMap((section) =>
    namedSpeakersIn(section, meeting).map((name) => nameMark(meeting, section, name)),
  );
  const blocks = new Map<number, string>();
  for (const section of meeting.sections) {
    for (const [className, span] of blocksIn(meeting, section)) {
      const line = lineIndexAt(meeting.source, section.place(span).start);
      if (!blocks.has(line))
        blocks.set(line, hasBox(meeting, line) ? `${className} minutes-boxed` : className);
    }
  }
  return { names: grouped(names, ({ line }) => line), blocks };
}

function nameMark(meeting: Meeting, section: Section, named: NamedSpeaker): NameMark {
  const { start, end } = section.place(named.name.span);
  const line = lineIndexAt(meeting.source, start);
  return {
    line,
    column: start - (meeting.source.lines.at(line)?.start ?? 0),
    text: meeting.source.text.slice(start, end),
    className: classOf(named),
    title: speakerTitle(meeting, named),
  };
}

function classOf({ kind, standing }: NamedSpeaker): string {
  if (standing === 'present') return `minutes-${kind}`;
  return `minutes-${kind} minutes-${standing}`;
}

/** With the offsets of the facts of the section. */
function blocksIn(meeting: Meeting, section: Section): readonly (readonly [string, Span])[] {
  const { facts } = section;
  const decided = [
    ...decisionsIn(facts).map(({ span }) => span),
    ...(isDiscussion(section) ? settledIn(meeting, section).map(({ span }) => span) : []),
  ];
  return [
    ...decided.map((span) => [DECISION, span] as const),
    ...actionsIn(facts).map(
      ({ isDone, span }) => [isDone ? `${ACTION} minutes-done` : ACTION, span] as const,
    ),
  ];
}

/** Whether the text shows already, by a sign of its own, whether something is done. */
function hasBox({ source }: Meeting, line: number): boolean {
  const { start, end } = source.lines.at(line) ?? { start: 0, end: 0 };
  return /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[.\]|[☐☑☒✅✓✔])[ \t]/u.test(
    source.text.slice(start, end),
  );
}

const DECISION = 'minutes-decision';
const ACTION = 'minutes-action';
