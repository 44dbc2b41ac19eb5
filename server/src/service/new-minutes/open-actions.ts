/** The actions of a meeting that nobody has ticked. */
import { type Span, textOf } from '../../markdown/span';
import type { Action } from '../../minutes/action';
import { actionsIn } from '../../minutes/actions';
import { isCarriedOver } from '../../minutes/carried-over';
import type { Meeting, Name, Section } from '../../minutes/meeting';
import { placeholdersIn } from '../../minutes/placeholders';
import type { OpenMeeting } from './discussed-rfcs';
import { languageOf } from './language';
import { sectionAt } from './source-link';

export interface OpenAction {
  readonly text: string;
  readonly section: Section;
}

/**
 * As they were said; with an empty check box where they had one. Who is to do it and until when come with what stood below
 * a name, or in a table: `Ada: oil the wheel (due 2026-03-01)`.
 */
export function openActions({ meeting, record }: OpenMeeting): readonly OpenAction[] {
  const { text } = meeting.source;
  return record.actions.flatMap(({ text: said, place, isDone }): readonly OpenAction[] => {
    const section = sectionAt(meeting, place);
    if (isDone || isCarriedOver(section) || placeholdersIn(said, true).length > 0) return [];
    const box = /\[ \]\s+$/u.test(text.slice(0, place.start).slice(-LONGEST_BOX)) ? '[ ] ' : '';
    const action = actionsIn(section.facts).find(({ span }) => section.place(span).start === place.start);
    return [{ text: `${box}${action ? withOwners(meeting, section, action, said) : said}`, section }];
  });
}

/** With the space behind it, in UTF-16 code units. */
const LONGEST_BOX = 10;

function withOwners(meeting: Meeting, section: Section, action: Action, said: string): string {
  const isBeside = ({ span }: { readonly span: Span }): boolean =>
    span.end <= action.span.start || action.span.end <= span.start;
  const written = (span: Span): string => textOf(meeting.source.text, section.place(span)).trim();
  const owners = (action.owners.length > 0 ? action.owners : action.ownersAbove).filter(isBeside);
  const who = owners.length > 0 ? `${written(around(owners))}: ` : '';
  const { due } = action;
  const word = languageOf(meeting).carriedOver.due;
  return `${who}${said}${due !== undefined && isBeside(due) ? ` (${word} ${written(due.span)})` : ''}`;
}

/** As they are written together: `Ada/Tom`. */
function around(names: readonly Name[]): Span {
  return {
    start: Math.min(...names.map(({ span }) => span.start)),
    end: Math.max(...names.map(({ span }) => span.end)),
  };
}
