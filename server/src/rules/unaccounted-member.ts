/** A member of the committee is neither present nor absent. */
import type { KnownPerson } from '../minutes/knowledge';
import type { AttendeeList, Meeting } from '../minutes/meeting';
import { rollCalls } from '../minutes/roll-calls';
import { addEntry } from './add-entry';
import { inOrderFor, presentLists, titleOf } from './add-to-lists';
import type { Fix, Rule } from './rule';

export const unaccountedMember: Rule = {
  id: 'unaccounted-member',
  severity: 'information',
  summary: 'A member of the committee is neither present nor absent.',
  *check(meeting) {
    const members = membersThen(meeting);
    if (members.length === 0) return;
    const lists = rollCalls(meeting);
    const [first] = lists;
    // Minutes without any attendee say nothing of anybody.
    if (first === undefined || lists.every(({ entries }) => entries.length === 0)) return;
    const accounted = accountedFor(meeting);
    for (const { name } of members.filter((member) => !accounted.has(member))) {
      yield {
        span: first.titleSpan,
        message: `${name} is a member, and in no list of this meeting: a reader cannot tell whether ${name} was there, so add the name to one of the lists`,
        fixes: () => additions(meeting, lists, name),
      };
    }
  },
};

/** On the day of the meeting; where that is unknown, those whose membership has no end. */
function membersThen({ knowledge, date }: Meeting): readonly KnownPerson[] {
  return knowledge.people.filter(({ member, since, until }) => {
    if (date === undefined) return member && until === undefined;
    return member && (since ?? '') <= date.iso && date.iso <= (until ?? '9999');
  });
}

/** Whom an entry of the lists means, or may mean. */
function accountedFor({ knowledge, people }: Meeting): ReadonlySet<KnownPerson> {
  const entries = people.all.flatMap((person) => person.entries);
  // Everybody whom a name fits is the same list for each entry with this name.
  const fitting = new Set(entries.map(({ name }) => knowledge.resolve(name)?.all ?? []));
  const meant = entries.flatMap((entry) => knowledge.identify(entry) ?? knowledge.similar(entry.name) ?? []);
  return new Set([...meant, ...[...fitting].flat()]);
}

/** Whoever nobody listed was more likely away. */
function additions(meeting: Meeting, lists: readonly AttendeeList[], name: string): readonly Fix[] {
  const absent = lists.filter(({ presence }) => presence === 'absent');
  const present = presentLists(meeting).reverse();
  return [...inOrderFor(meeting, name, absent), ...inOrderFor(meeting, name, present)].flatMap((list) => {
    const edit = addEntry(meeting, list, name);
    return edit === undefined ? [] : [{ title: `Add "${name}" to ${titleOf(list)}`, edits: [edit] }];
  });
}
