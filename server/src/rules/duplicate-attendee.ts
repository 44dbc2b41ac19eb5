/** Somebody is listed as present twice, or two people share an abbreviation. */
import { isDrawnFrom } from '../minutes/drawn-from';
import { fold, foldNear } from '../minutes/fold';
import type { Knowledge } from '../minutes/knowledge';
import type { Attendee, AttendeeList, Meeting, Section } from '../minutes/meeting';
import { perSection } from '../minutes/remembered';
import { rollCallSections } from '../minutes/roll-calls';
import { t } from '../words/words';
import { titleOf } from './add-to-lists';
import { removeEntry } from './remove-entry';
import type { Fix, Found, Rule } from './rule';

export const duplicateAttendee: Rule = {
  id: 'duplicate-attendee',
  severity: 'warning',
  summary: () => t('An attendee is listed twice, or two attendees share an abbreviation.'),
  *check(meeting) {
    for (const duplicate of duplicates(meeting)) {
      yield duplicate.shares === 'identity' ? samePerson(meeting, duplicate) : sameAbbreviation(duplicate);
    }
  },
  fixAll(meeting, isTold) {
    const { text } = meeting.source;
    const identical = [...duplicates(meeting)].filter(
      (duplicate) => saysTheSame(text, duplicate) && isTold(duplicate.second.entry.nameSpan),
    );
    return identical
      .flatMap(({ first, second }) => removeEntry(text, second.entry, first.entry)?.edits ?? [])
      .map((edit) => [edit]);
  },
};

interface Place {
  readonly entry: Attendee;
  readonly list: AttendeeList;
}

interface Duplicate {
  readonly first: Place;
  readonly second: Place;
  readonly shares: 'identity' | 'abbreviation';
}

/** Each entry that repeats an earlier one, with the first of those; every entry is looked at once. */
function* duplicates(meeting: Meeting): Iterable<Duplicate> {
  const known = new Map<string, Present>();
  for (const second of presentEntries(meeting)) {
    const first = second.keys.map((key) => known.get(key)).find((present) => present !== undefined);
    if (first !== undefined && !isRepeatedList(first.list, second.list))
      yield placed(first, second, 'identity');
    else if (first === undefined) yield* sharedAbbreviation(known, second);
    for (const key of second.keys) if (!known.has(key)) known.set(key, second);
  }
}

function placed(first: Present, second: Present, shares: Duplicate['shares']): Duplicate {
  return { first: placeOf(first), second: placeOf(second), shares };
}

function placeOf({ section, entry, list }: Present): Place {
  return { entry: section.place(entry), list: section.place(list) };
}

/** An entry in the facts of a section, with what it is known by. */
interface Present extends Place {
  readonly section: Section;
  readonly keys: readonly string[];
}

function presentEntries(meeting: Meeting): readonly Present[] {
  return rollCallSections(meeting).flatMap((section) =>
    presentIn(section, meeting).map((one) => ({ ...one, section })),
  );
}

/** Who led the meeting need not be listed a second time. */
const presentIn = perSection(({ lists }, { knowledge }) =>
  lists.flatMap((list) =>
    list.entries
      .filter(({ presence, isRole }) => presence === 'present' && isRole !== true)
      .map((entry) => ({ entry, list, keys: [...identityKeys(entry), ...knownKeys(knowledge, entry)] })),
  ),
);

function knownKeys(knowledge: Knowledge, entry: Attendee): readonly string[] {
  const identity = knowledge.identify(entry);
  return identity === undefined ? [] : [`known ${fold(identity.name)}`];
}

/** Two lists of one title are the attendees of two meetings, or of two days. */
function isRepeatedList(a: AttendeeList, b: AttendeeList): boolean {
  return a !== b && a.presence === b.presence && fold(a.title) === fold(b.title);
}

/**
 * Two entries with a key in common are one person: the full name but for case, spacing and diacritics, or a handle.
 * A single name may be that of two people, so it counts together with what the entry says besides.
 */
function identityKeys({ name, handles, notes }: Attendee): readonly string[] {
  const isFull = name.includes(' ');
  const own = isFull ? `name ${foldNear(name)}` : `name ${fold(name)} ${fold([...notes, ...handles].join())}`;
  return [own, ...handles.map((handle) => `handle ${fold(handle)}`)];
}

/** Looks for an abbreviation in the same list, and remembers the entry's own. */
function* sharedAbbreviation(known: Map<string, Present>, second: Present): Iterable<Duplicate> {
  const { abbreviation, name } = second.entry;
  // It may be a role `(TSC)` or a company `(IBM)`: only letters of the name make it the person's.
  if (abbreviation === undefined || !isDrawnFrom(abbreviation, name)) return;
  const key = `abbreviation ${abbreviation}`;
  const first = known.get(key);
  if (first?.list === second.list) yield placed(first, second, 'abbreviation');
  else known.set(key, second);
}

function samePerson(meeting: Meeting, duplicate: Duplicate): Found {
  const { first, second } = duplicate;
  const { name, nameSpan } = second.entry;
  return {
    span: nameSpan,
    about: `${name} ${titleOf(second.list)}`,
    message: listedTwice(name, first.list === second.list ? undefined : titleOf(first.list)),
    related: [{ span: first.entry.nameSpan, message: t('First listed here') }],
    unnecessary: true,
    fixes: () => removals(meeting.source.text, duplicate),
  };
}

/** @param list the title of the other list; empty where it has none, undefined where it is the same list */
function listedTwice(name: string, list: string | undefined): string {
  if (list === undefined)
    return t(
      '"{0}" is already listed in this list: an attendee is counted once, so remove one of the entries',
      name,
    );
  if (list === '')
    return t(
      '"{0}" is already listed under "the attendees": an attendee is counted once, so remove one of the entries',
      name,
    );
  return t(
    '"{0}" is already listed under "{1}": an attendee is counted once, so remove one of the entries',
    name,
    list,
  );
}

function sameAbbreviation({ first: { entry: first }, second: { entry: second } }: Duplicate): Found {
  return {
    span: second.nameSpan,
    message: t(
      '"{0}" and "{1}" share the abbreviation "{2}": nobody can tell who of them speaks, so give one of them another',
      second.name,
      first.name,
      second.abbreviation ?? '',
    ),
    related: [{ span: first.nameSpan, message: t('"{0}" is used here first', first.abbreviation ?? '') }],
    // Which of them gets another one, and which, is for people to say.
    fixes: () => [],
  };
}

function removals(text: string, duplicate: Duplicate): readonly Fix[] {
  const { first, second } = duplicate;
  const isOneList = first.list === second.list;
  const fixes: Fix[] = [];
  const removeSecond = removeEntry(text, second.entry, first.entry);
  if (removeSecond !== undefined) {
    fixes.push({
      title: removeSecond.told(titleOfRemoval(duplicate, 'second')),
      edits: removeSecond.edits,
      ...(!removeSecond.loses && { preferred: true }),
    });
  }
  // In a comma list the order may say something.
  const isSame = isOneList && first.entry.shape !== 'part' && saysTheSame(text, duplicate);
  const removeFirst = isSame ? undefined : removeEntry(text, first.entry, second.entry);
  if (removeFirst !== undefined)
    fixes.push({
      title: removeFirst.told(titleOfRemoval(duplicate, 'first')),
      edits: removeFirst.edits,
    });
  return fixes;
}

function titleOfRemoval({ first, second }: Duplicate, which: 'first' | 'second'): string {
  const { entry, list } = which === 'first' ? first : second;
  const { name } = entry;
  if (first.list === second.list)
    return which === 'first' ? t('Remove the first "{0}"', name) : t('Remove the second "{0}"', name);
  const title = titleOf(list);
  if (title === '')
    return which === 'first'
      ? t('Remove the first "{0}" from the attendees', name)
      : t('Remove the second "{0}" from the attendees', name);
  return which === 'first'
    ? t('Remove the first "{0}" from {1}', name, title)
    : t('Remove the second "{0}" from {1}', name, title);
}

/** Whether the texts of both entries are the same but for case and spacing: then it makes no difference which one goes. */
function saysTheSame(text: string, { first, second, shares }: Duplicate): boolean {
  const written = ({ entry: { span } }: Place): string => fold(text.slice(span.start, span.end));
  return shares === 'identity' && written(first) === written(second);
}
