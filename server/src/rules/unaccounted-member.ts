/** A member of the committee is neither present nor absent. */
import { isMaybeListed } from '../minutes/maybe-listed';
import type { AttendeeList, Meeting } from '../minutes/meeting';
import { meantByLists, membersThen } from '../minutes/members';
import { hasPartialLists } from '../minutes/partial-lists';
import { rollCalls } from '../minutes/roll-calls';
import { t } from '../words/words';
import { addEntry } from './add-entry';
import { inOrderFor, presentLists, titleOfAddition } from './add-to-lists';
import type { Fix, Rule } from './rule';

export const unaccountedMember: Rule = {
  id: 'unaccounted-member',
  severity: 'information',
  summary: () => t('A member of the committee is neither present nor absent.'),
  *check(meeting) {
    const members = membersThen(meeting);
    if (members.length === 0) return;
    const lists = rollCalls(meeting);
    const [first] = lists;
    // Minutes without any attendee say nothing of anybody, and those with others besides not of everybody.
    if (first === undefined || lists.every(({ entries }) => entries.length === 0)) return;
    if (hasPartialLists(meeting)) return;
    const accounted = meantByLists(meeting);
    const missing = members.filter((member) => !accounted.has(member) && !isMaybeListed(meeting, member));
    for (const { name } of missing) {
      yield {
        span: first.titleSpan,
        about: name,
        message: t(
          '{0} is a member, and in no list of this meeting: a reader cannot tell whether {0} was there, so add the name to one of the lists',
          name,
        ),
        fixes: () => additions(meeting, lists, name),
      };
    }
  },
};

/** Whoever nobody listed was more likely away. */
function additions(meeting: Meeting, lists: readonly AttendeeList[], name: string): readonly Fix[] {
  const absent = lists.filter(({ presence }) => presence === 'absent');
  const present = presentLists(meeting).reverse();
  return [...inOrderFor(meeting, name, absent), ...inOrderFor(meeting, name, present)].flatMap((list) => {
    const edit = addEntry(meeting, list, name);
    return edit === undefined ? [] : [{ title: titleOfAddition(name, list), edits: [edit] }];
  });
}
