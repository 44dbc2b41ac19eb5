/** Whoever recorded or led the meeting is in no attendee list. */
import { isBegunName } from '../minutes/begun-names';
import { foldNear } from '../minutes/fold';
import type { Meeting, Name, Role, Section } from '../minutes/meeting';
import { nearName } from '../minutes/near-names';
import { nextMeetingIn } from '../minutes/next-meeting';
import { standingOf } from '../minutes/speakers';
import { additions, presentLists } from './add-to-lists';
import type { Fix, Found, Rule } from './rule';

export const unknownRecorder: Rule = {
  id: 'unknown-recorder',
  severity: 'information',
  summary: 'Whoever recorded or led the meeting is in no attendee list.',
  *check(meeting) {
    if (presentLists(meeting).every(({ entries }) => entries.length === 0)) return;
    const told = new Set<string>();
    for (const { role, names } of meeting.sections.flatMap((section) => rolesOfThis(meeting, section))) {
      const [name, ...others] = names;
      // Two people share the role, or one of them did it for a part of the meeting: what is written is not a name alone.
      if (name === undefined || others.length > 0 || VERBS[role] === undefined) continue;
      if (standingOf(meeting, name).rung !== 'name-like' || told.has(name.text)) continue;
      if (isBegunName(meeting, name.text)) continue;
      told.add(name.text);
      yield found(meeting, role, name);
    }
  },
};

/** Those of this meeting, without those of the next one that it announces. */
function rolesOfThis({ source }: Meeting, section: Section): readonly Role[] {
  const { roles } = section;
  const end = roles.length === 0 ? undefined : nextMeetingIn(source.text, section);
  return end === undefined
    ? roles
    : roles.filter(({ names: [name] }) => name !== undefined && name.span.start < end);
}

/** Who edits minutes, or presents a topic, need not have been there. */
const VERBS: Readonly<Partial<Record<Role['role'], string>>> = { recorder: 'recorded', chair: 'led' };

function found(meeting: Meeting, role: Role['role'], name: Name): Found {
  return {
    span: name.span,
    message: `"${name.text}" ${VERBS[role]} the meeting, but is in no attendee list: correct the name, or add "${name.text}" to one of the lists`,
    fixes: () => [...correction(meeting, name), ...additions(meeting, name.text)],
  };
}

function correction(meeting: Meeting, { text, span }: Name): readonly Fix[] {
  const listed = meeting.people.all.map((person) => ({
    text: person.name,
    near: foldNear(person.name),
    person,
    count: 2,
  }));
  const near = nearName(text, 1, listed);
  if (near === undefined) return [];
  return [
    { title: `Change "${text}" to "${near.text}"`, edits: [{ span, text: near.text }], preferred: true },
  ];
}
