/** The fixes that put somebody on a list of those present. */
import type { AttendeeList, Meeting } from '../minutes/meeting';
import { addEntry } from './add-entry';
import type { Fix } from './rule';

/** One fix a list, the last list first: that is where guests and latecomers stand. */
export function additions(meeting: Meeting, name: string): readonly Fix[] {
  return presentLists(meeting)
    .reverse()
    .flatMap((list) => {
      const edit = addEntry(meeting, list, name);
      return edit === undefined ? [] : [{ title: `Add "${name}" to ${titleOf(list)}`, edits: [edit] }];
    });
}

/** The lists of those present. One that was opened within a topic tells who joined for it, and is not meant. */
export function presentLists({ sections }: Meeting): AttendeeList[] {
  return sections
    .filter(({ kind }) => kind !== 'topic')
    .flatMap(({ lists }) => lists.filter(({ presence }) => presence === 'present'));
}

/** The title of a list, for the title of a fix. */
export function titleOf({ title }: AttendeeList): string {
  return title.replace(/\s*[:：]\s*$/u, '');
}
