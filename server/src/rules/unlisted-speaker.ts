/** Somebody speaks whom no attendee list mentions. */
import type { Span } from '../markdown/span';
import type { KnownPerson } from '../minutes/knowledge';
import type { Meeting } from '../minutes/meeting';
import { mentionsIn } from '../minutes/mentions';
import { hasPartialLists } from '../minutes/partial-lists';
import { type UnlistedSpeaker, unlistedSpeakers } from '../minutes/unlisted-speakers';
import { additions } from './add-to-lists';
import type { Found, Rule } from './rule';

export const unlistedSpeaker: Rule = {
  id: 'unlisted-speaker',
  severity: 'information',
  summary: 'Somebody speaks whom no attendee list mentions.',
  *check(meeting) {
    // Where nobody is listed, or not everybody, nobody is missing.
    if (meeting.people.all.length === 0 || hasPartialLists(meeting)) return;
    const probable = unlistedSpeakers(meeting).filter(
      ({ isProbable, meant }) => isProbable && meant === undefined,
    );
    if (probable.length === 0) return;
    const mentions = mentionsIn(meeting);
    for (const speaker of probable) yield found(meeting, speaker, mentions(speaker.name));
  },
};

function found(meeting: Meeting, speaker: UnlistedSpeaker, mentions: readonly Span[]): Found {
  const { name, labels, addressed, known } = speaker;
  const [first, ...others] = labels.map(({ span }) => span);
  const related = [
    ...others.map((span) => ({ span, message: `"${name}" speaks here too` })),
    ...addressed.map(({ span }) => ({ span, message: `"${name}" is spoken to here` })),
    ...mentions.map((span) => ({ span, message: `"${name}" is mentioned here` })),
  ];
  return {
    span: first ?? EMPTY,
    message: `"${name}" speaks, but is in no attendee list of this meeting: ${evidence(known)}add "${known?.name ?? name}" to one of the lists`,
    ...(known && { severity: 'warning' as const }),
    label: name,
    related: related.sort((a, b) => a.span.start - b.span.start),
    fixes: () =>
      additions(meeting, known?.name ?? name, known?.group).map((fix, index) =>
        index === 0 ? { ...fix, preferred: true } : fix,
      ),
  };
}

function evidence(known: KnownPerson | undefined): string {
  if (known === undefined) return 'a reader cannot tell who that was, so ';
  const group = known.group === '' ? '' : ` (${known.group})`;
  return `the roster has ${known.name}${group}, so `;
}

const EMPTY: Span = { start: 0, end: 0 };
