/** An attendee is written otherwise than the committee writes that person. */
import { foldNear } from '../minutes/fold';
import type { KnownPerson } from '../minutes/knowledge';
import type { Attendee, Meeting } from '../minutes/meeting';
import type { Rule } from './rule';

export const nameVariant: Rule = {
  id: 'name-variant',
  severity: 'information',
  summary: 'An attendee is written otherwise than in the roster.',
  *check(meeting) {
    for (const entry of meeting.lists.flatMap((list) => list.entries)) {
      const known = meantBy(meeting, entry);
      if (known === undefined || isWrittenSo(known, entry)) continue;
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

/** An alias of the roster is no variant: it is known. Nor is a handle, in whatever case. */
function isWrittenSo({ names }: KnownPerson, { name, handles }: Attendee): boolean {
  return handles.includes(name) || names.some((named) => named.name === name || named.handles.includes(name));
}

/** By what identifies a person; by the same name but for diacritics; by a part of the name that nobody else has. */
function meantBy({ knowledge }: Meeting, entry: Attendee): KnownPerson | undefined {
  const identified = knowledge.identify(entry);
  if (identified !== undefined) return identified;
  const near = knowledge.people.filter(({ name }) => foldNear(name) === foldNear(entry.name));
  const found = near.length > 0 ? near : knowledge.people.filter(({ name }) => hasParts(name, entry.name));
  return found.length === 1 ? found[0] : undefined;
}

/** Whether all words of a shorter name stand in the longer one, the first of them first. */
function hasParts(name: string, shorter: string): boolean {
  const words = foldNear(name).split(' ');
  const parts = foldNear(shorter).split(' ');
  return parts.length < words.length && parts[0] === words[0] && parts.every((part) => words.includes(part));
}
