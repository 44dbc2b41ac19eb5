/** Whoever recorded or led the meeting is in no attendee list. */
import { isBegunName } from '../minutes/begun-names';
import { foldNear } from '../minutes/fold';
import type { KnownPerson } from '../minutes/known-person';
import { knownSpeaker } from '../minutes/known-speaker';
import { isListedByInitial, isListedShorter } from '../minutes/listed-forms';
import { isListedInPart } from '../minutes/listed-in-part';
import type { Meeting, Name, Role, Section } from '../minutes/meeting';
import { nearName } from '../minutes/near-names';
import { nextMeetingIn } from '../minutes/next-meeting';
import { standingOf } from '../minutes/speakers';
import { t } from '../words/words';
import { additions, presentLists } from './add-to-lists';
import type { Fix, Found, Rule } from './rule';
import { whereKnown } from './where-known';

export const unknownRecorder: Rule = {
  id: 'unknown-recorder',
  severity: 'information',
  summary: () => t('Whoever recorded or led the meeting is in no attendee list.'),
  *check(meeting) {
    if (presentLists(meeting).every(({ entries }) => entries.length === 0)) return;
    const told = new Set<string>();
    for (const { role, names } of meeting.sections.flatMap((section) => rolesOfThis(meeting, section))) {
      const [name, ...others] = names;
      // Two people share the role, or one of them did it for a part of the meeting: what is written is not a name alone.
      // Who edits minutes, or presents a topic, need not have been there.
      if (name === undefined || others.length > 0 || (role !== 'recorder' && role !== 'chair')) continue;
      if (told.has(name.text) || !isInNoList(meeting, name)) continue;
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

function isInNoList(meeting: Meeting, name: Name): boolean {
  const { rung } = standingOf(meeting, name);
  const forms = [isListedShorter, isListedByInitial, isListedInPart];
  if (forms.some((isListed) => isListed(meeting, name.text))) return false;
  if (rung === 'known') return learned(meeting, name) !== undefined;
  return rung === 'name-like' && !isBegunName(meeting, name.text);
}

/**
 * Who it is by the lists of other meetings, where the name is written in full: less of it may be still typed. A roster has
 * staff too, who may record without being there.
 */
function learned({ knowledge }: Meeting, { text }: Name): KnownPerson | undefined {
  const known = knownSpeaker(knowledge, text);
  const isFull = known?.person !== undefined && foldNear(known.person.name) === foldNear(text);
  return isFull && !known.isRostered ? known.person : undefined;
}

function found(meeting: Meeting, role: 'recorder' | 'chair', name: Name): Found {
  const known = learned(meeting, name);
  const evidence = known && whereKnown(meeting, known);
  const remedy =
    known === undefined || evidence === undefined
      ? t('correct the name, or add "{0}" to one of the lists', name.text)
      : t('{0}, so add "{1}" to one of the lists', evidence, known.name);
  return {
    span: name.span,
    message:
      role === 'recorder'
        ? t('"{0}" recorded the meeting, but is in no attendee list: {1}', name.text, remedy)
        : t('"{0}" led the meeting, but is in no attendee list: {1}', name.text, remedy),
    fixes: () => [...correction(meeting, name), ...additions(meeting, known?.name ?? name.text)],
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
    {
      title: t('Change "{0}" to "{1}"', text, near.text),
      edits: [{ span, text: near.text }],
      preferred: true,
    },
  ];
}
