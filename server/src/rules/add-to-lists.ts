/** The fixes that put somebody on a list of those present. */
import { fold } from '../minutes/fold';
import type { AttendeeList, Meeting } from '../minutes/meeting';
import { rollCalls } from '../minutes/roll-calls';
import { t } from '../words/words';
import { addEntry } from './add-entry';
import type { Fix } from './rule';

/** Where somebody belongs, as far as it is known; both may be empty. */
export interface Belonging {
  readonly group: string;
  /** Of the list where the person stood at another meeting. */
  readonly title: string;
}

/**
 * One fix a list: the list where the person stood last, then that of the person's group, then the one with the most
 * members where the person is one; the last one before the others, because that is where guests and latecomers stand.
 */
export function additions(
  meeting: Meeting,
  name: string,
  belonging?: Belonging,
  lists: readonly AttendeeList[] = presentLists(meeting),
): readonly Fix[] {
  return inOrderFor(meeting, name, [...lists].reverse(), belonging).flatMap((list) => {
    const edit = addEntry(meeting, list, name);
    return edit === undefined ? [] : [{ title: titleOfAddition(name, list), edits: [edit] }];
  });
}

/** The lists in which somebody is likelier to belong first; otherwise in the order that they have. */
export function inOrderFor(
  { knowledge }: Meeting,
  name: string,
  lists: readonly AttendeeList[],
  belonging?: Belonging,
): readonly AttendeeList[] {
  const person = knowledge.identify({ name, abbreviation: undefined, handles: [] });
  const own = fold(belonging?.group || (person?.group ?? ''));
  const title = fold(belonging?.title ?? '');
  const members = ({ entries }: AttendeeList): number =>
    person?.member === true ? entries.filter((entry) => knowledge.identify(entry)?.member).length : 0;
  const ranked = lists.map((list) => ({
    list,
    isTitled: title !== '' && fold(titleOf(list)) === title,
    isOwn: own !== '' && fold(list.group) === own,
    members: members(list),
  }));
  return ranked
    .sort(
      (a, b) =>
        Number(b.isTitled) - Number(a.isTitled) || Number(b.isOwn) - Number(a.isOwn) || b.members - a.members,
    )
    .map(({ list }) => list);
}

/** The lists of those present to which somebody may be added: who did what (`Hosts:`) is no list of those who came. */
export function presentLists(meeting: Meeting): AttendeeList[] {
  const present = rollCalls(meeting).filter(({ presence }) => presence === 'present');
  return present.filter(
    ({ entries }) => entries.length === 0 || entries.some(({ isRole }) => isRole !== true),
  );
}

/** For a fix that puts somebody on a list. */
export function titleOfAddition(name: string, list: AttendeeList): string {
  const title = titleOf(list);
  return title === '' ? t('Add "{0}" to the attendees', name) : t('Add "{0}" to {1}', name, title);
}

/** The title of a list without its colon; empty where it has none. */
export function titleOf({ title }: AttendeeList): string {
  return title.replace(/\s*[:：]\s*$/u, '');
}
