/** The fixes that put somebody on a list of those present. */
import { fold } from '../minutes/fold';
import type { AttendeeList, Meeting } from '../minutes/meeting';
import { rollCalls } from '../minutes/roll-calls';
import { addEntry } from './add-entry';
import type { Fix } from './rule';

/**
 * One fix a list, the last list first: that is where guests and latecomers stand.
 * @param group of the person, where it is known: the list of that group comes before all others
 */
export function additions(meeting: Meeting, name: string, group = ''): readonly Fix[] {
  const isOwn = (list: AttendeeList): boolean => group !== '' && fold(list.group) === fold(group);
  const lists = presentLists(meeting).reverse();
  return [...lists.filter(isOwn), ...lists.filter((list) => !isOwn(list))].flatMap((list) => {
    const edit = addEntry(meeting, list, name);
    return edit === undefined ? [] : [{ title: `Add "${name}" to ${titleOf(list)}`, edits: [edit] }];
  });
}

/** The lists of those present to which somebody may be added: who did what (`Hosts:`) is no list of those who came. */
export function presentLists(meeting: Meeting): AttendeeList[] {
  const present = rollCalls(meeting).filter(({ presence }) => presence === 'present');
  return present.filter(
    ({ entries }) => entries.length === 0 || entries.some(({ isRole }) => isRole !== true),
  );
}

/** The title of a list, for the title of a fix. */
export function titleOf({ title }: AttendeeList): string {
  return title === '' ? 'the attendees' : title.replace(/\s*[:：]\s*$/u, '');
}
