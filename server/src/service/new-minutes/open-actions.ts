/** The actions of a meeting that nobody has ticked. */
import { isCarriedOver } from '../../minutes/carried-over';
import type { Section } from '../../minutes/meeting';
import { placeholdersIn } from '../../minutes/placeholders';
import type { OpenMeeting } from './discussed-rfcs';
import { sectionAt } from './source-link';

export interface OpenAction {
  readonly text: string;
  readonly section: Section;
}

/** As they were said; with an empty check box where they had one. */
export function openActions({ meeting, record }: OpenMeeting): readonly OpenAction[] {
  const { text } = meeting.source;
  return record.actions.flatMap(({ text: said, place, isDone }): readonly OpenAction[] => {
    const section = sectionAt(meeting, place);
    if (isDone || isCarriedOver(section) || placeholdersIn(said, true).length > 0) return [];
    const box = /\[ \]\s+$/u.test(text.slice(0, place.start).slice(-LONGEST_BOX)) ? '[ ] ' : '';
    return [{ text: `${box}${said}`, section }];
  });
}

/** With the space behind it, in UTF-16 code units. */
const LONGEST_BOX = 10;
