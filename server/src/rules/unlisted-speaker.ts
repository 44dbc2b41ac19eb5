/** Somebody speaks whom no attendee list mentions. */
import type { Span } from '../markdown/span';
import type { KnownPerson } from '../minutes/known-person';
import { lastStood } from '../minutes/last-stood';
import type { Meeting } from '../minutes/meeting';
import { meetingDay } from '../minutes/meeting-day';
import { mentionsIn } from '../minutes/mentions';
import { shapeOf } from '../minutes/name-shapes';
import { unlistedPeople } from '../minutes/named-speakers';
import { isOfOthers } from '../minutes/own-group';
import { shortNames } from '../minutes/short-names';
import type { UnlistedSpeaker } from '../minutes/unlisted-speakers';
import { t } from '../words/words';
import { additions, presentLists } from './add-to-lists';
import { changeName } from './change-name';
import type { Fix, Found, Rule } from './rule';
import { whereKnown } from './where-known';

export const unlistedSpeaker: Rule = {
  id: 'unlisted-speaker',
  severity: 'information',
  summary: () => t('Somebody speaks whom no attendee list mentions.'),
  *check(meeting) {
    const unlisted = unlistedPeople(meeting);
    if (unlisted.length === 0) return;
    const mentions = mentionsIn(meeting);
    for (const speaker of unlisted) yield found(meeting, speaker, mentions(speaker.name));
  },
};

function found(meeting: Meeting, speaker: UnlistedSpeaker, mentions: readonly Span[]): Found {
  const { name, labels, addressed, known } = speaker;
  const [first, ...others] = labels.map(({ span }) => span);
  const related = [
    ...others.map((span) => ({ span, message: t('"{0}" speaks here too', name) })),
    ...addressed.map(({ span }) => ({ span, message: t('"{0}" is spoken to here', name) })),
    ...mentions.map((span) => ({ span, message: t('"{0}" is mentioned here', name) })),
  ];
  return {
    span: first ?? EMPTY,
    about: name,
    message: t(
      '"{0}" speaks, but is in no attendee list of this meeting: {1}',
      name,
      remedy(meeting, speaker),
    ),
    ...(known && { severity: 'warning' as const }),
    label: name,
    related: related.sort((a, b) => a.span.start - b.span.start),
    fixes: () => fixes(meeting, speaker),
  };
}

function remedy(meeting: Meeting, { name, known, maybe, near }: UnlistedSpeaker): string {
  if (known !== undefined)
    return t(
      '{0}, so add "{1}" to one of the lists',
      whereKnown(meeting, known) ?? inRoster(known),
      known.name,
    );
  if (maybe !== undefined) return t('it may be {0}, so write the name as it is listed', maybe.name);
  return near.length > 0 || shapeOf(name) === 'initials'
    ? t('a reader cannot tell who that was, so correct it, or add "{0}" to one of the lists', name)
    : t('a reader cannot tell who that was, so add "{0}" to one of the lists', name);
}

function inRoster({ name, group }: KnownPerson): string {
  return group === '' ? t('the roster has {0}', name) : t('the roster has {0} ({1})', name, group);
}

/** An addition is sure only of a name that the roster has, or that is near nobody's and no slip in initials. */
function fixes(meeting: Meeting, speaker: UnlistedSpeaker): readonly Fix[] {
  const { name, labels, addressed, known, maybe, near } = speaker;
  const names = [...labels, ...addressed];
  if (maybe !== undefined) return changeName(meeting, likeLabel(name, shortNames(meeting)(maybe)), names);
  const changes = near.flatMap(({ text }) => changeName(meeting, likeLabel(name, text), names));
  const added = additionsFor(meeting, speaker);
  const isSure = known !== undefined || (near.length === 0 && shapeOf(name) !== 'initials');
  return [
    ...changes,
    ...added.map((fix, index) => (isSure && index === 0 ? { ...fix, preferred: true as const } : fix)),
    ...additionsFor(meeting, speaker, 'others'),
  ];
}

/**
 * The fixes that put a speaker on a list, the likeliest list first.
 * @param which a guest may be put among the board only by whoever says so
 */
export function additionsFor(
  meeting: Meeting,
  { name, known }: UnlistedSpeaker,
  which: 'own' | 'others' = 'own',
): readonly Fix[] {
  const lists = presentLists(meeting).filter(
    (list) => (known !== undefined && isOfOthers(meeting, list, known)) === (which === 'others'),
  );
  return additions(meeting, known?.name ?? name, known && placeOf(meeting, known), lists);
}

/** The group that a roster gives, else the list where the person stood last. */
function placeOf(meeting: Meeting, known: KnownPerson): { group: string; title: string } {
  const stood = lastStood(known, meetingDay(meeting));
  const isPresent = stood?.presence === 'present';
  return known.isLearned || known.group === ''
    ? { group: isPresent ? stood.group : '', title: isPresent ? stood.title : '' }
    : { group: known.group, title: '' };
}

/** `[wes]` is `[wesley]` where the file has its labels in lower case. */
function likeLabel(label: string, name: string): string {
  return label === label.toLowerCase() && !/\s/u.test(name) ? name.toLowerCase() : name;
}

const EMPTY: Span = { start: 0, end: 0 };
