/** An attendee is written otherwise than the committee writes that person. */
import type { KnownPerson } from '../minutes/knowledge';
import type { Attendee, Meeting } from '../minutes/meeting';
import type { Rule } from './rule';

export const nameVariant: Rule = {
  id: 'name-variant',
  severity: 'information',
  summary: 'An attendee is written otherwise than in the roster.',
  *check(meeting) {
    if (meeting.knowledge.people.length === 0) return;
    const entries = meeting.lists.flatMap((list) => list.entries);
    const usesFirstNames = listsByFirstNames(entries);
    for (const entry of entries) {
      const known = meantBy(meeting, entry);
      if (known === undefined || isWrittenSo(known, entry) || (usesFirstNames && isSingle(entry))) continue;
      yield {
        span: entry.nameSpan,
        message: `"${entry.name}" is "${known.name}" in the roster: write the name as it is written there, so that the person is found in all minutes`,
        fixes: () => [
          {
            title: `Change "${entry.name}" to "${known.name}"`,
            edits: [{ span: entry.nameSpan, text: known.name }],
            preferred: true,
          },
        ],
      };
    }
  },
};

/** Where most people are listed by one name, that is how the committee does it: a mark on every line would be of no use. */
function listsByFirstNames(entries: readonly Attendee[]): boolean {
  const single = entries.filter(isSingle).length;
  return single >= FEWEST && single > entries.length / 2;
}

/** Two people may be listed so by chance. */
const FEWEST = 3;

function isSingle({ name }: Attendee): boolean {
  return !/\s/u.test(name);
}

/**
 * An alias of the roster is no variant: it is known. Nor is a handle, in whatever case; nor what looks the same, as `é`
 * in one character and in two.
 */
function isWrittenSo({ names }: KnownPerson, { name, handles }: Attendee): boolean {
  const shown = name.normalize();
  return (
    handles.includes(name) ||
    names.some((named) => named.name.normalize() === shown || named.handles.includes(name))
  );
}

/** By what identifies a person; by the same name but for diacritics; by a part of the name that nobody else has. */
function meantBy({ knowledge }: Meeting, entry: Attendee): KnownPerson | undefined {
  return knowledge.identify(entry) ?? knowledge.similar(entry.name);
}
