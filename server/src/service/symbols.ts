/** What of a meeting can be looked for by name: its people, topics, decisions and actions. */
import type { Span } from '../markdown/span';
import { foldNear } from '../minutes/fold';
import type { Meeting } from '../minutes/meeting';
import { meetingDay } from '../minutes/meeting-day';
import { outcomesOf } from './outcomes';

export interface MeetingSymbol {
  readonly kind: 'person' | 'topic' | 'decision' | 'action';
  readonly name: string;
  readonly span: Span;
  /** The day of the meeting, `2025-04-02`; its title where it has none. */
  readonly container: string;
}

/**
 * The symbols of a meeting whose names have the letters of a query, in their order: people, topics, decisions, actions.
 * @param headings whether topics are wanted; some editors list headings themselves
 */
export function symbols(meeting: Meeting, query: string, headings: boolean): readonly MeetingSymbol[] {
  const container = meetingDay(meeting) ?? meeting.title?.title ?? '';
  const wanted = foldNear(query).replaceAll(' ', '');
  return [...people(meeting), ...(headings ? topics(meeting) : []), ...outcomes(meeting)]
    .filter(({ name }) => hasLetters(foldNear(name), wanted))
    .map((symbol) => ({ ...symbol, container }));
}

type Uncontained = Omit<MeetingSymbol, 'container'>;

function people({ people: { all } }: Meeting): readonly Uncontained[] {
  return all.flatMap(({ name, entries: [entry] }) =>
    entry === undefined ? [] : [{ kind: 'person', name, span: entry.nameSpan } as const],
  );
}

function topics({ sections }: Meeting): readonly Uncontained[] {
  return sections.flatMap((section) => {
    const line = section.heading?.lines[0];
    const isTopic = section.kind === 'topic' && section.title !== '';
    return isTopic && line !== undefined ? [{ kind: 'topic', name: section.title, span: line } as const] : [];
  });
}

function outcomes(meeting: Meeting): readonly Uncontained[] {
  return outcomesOf(meeting).map((outcome) => ({ ...outcome, name: shortened(outcome.name) }));
}

/** The longest name that fits into a list of names, in UTF-16 code units. */
const LONGEST = 120;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function hasLetters(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
