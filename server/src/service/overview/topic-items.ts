/** The branch of an overview that says what was talked about, and by whom. */
import type { Span } from '../../markdown/span';
import type { Meeting, Section } from '../../minutes/meeting';
import { t } from '../../words/words';
import { speakersFact, statementsFact } from './counts';
import { branch, type OverviewItem } from './overview-item';
import { type SectionTalk, type SpeakerInSection, talkInSection } from './talk-in-section';

export function topicItems(meeting: Meeting): readonly OverviewItem<Span>[] {
  const items = meeting.sections.flatMap((section) => topicItem(meeting, section));
  const about = { id: 'topics', kind: 'topics', label: t('Topics') } as const;
  return branch({ ...about, facts: [String(items.length)] }, items, true);
}

/** A topic that nobody has spoken to yet is one, any other section only where somebody speaks. */
function topicItem(meeting: Meeting, section: Section): readonly OverviewItem<Span>[] {
  const talk = talkInSection(section, meeting);
  const isTopic = section.kind === 'topic' && section.title !== '';
  if (!isTopic && talk.speakers.length === 0) return [];
  const { title, heading, span } = section;
  const items = () => talk.speakers.map((speaker) => speakerItem(meeting, section, speaker));
  return [
    {
      ...{ id: `topic ${title}`, kind: 'topic', label: title === '' ? t('Discussion') : title },
      facts: factsOf(talk),
      place: heading?.lines[0] ?? { start: span.start, end: span.start },
      ...(talk.speakers.length > 0 && { below: { isOpen: false, items } }),
    },
  ];
}

function factsOf({ speakers, statements }: SectionTalk): readonly string[] {
  if (statements === 0) return [];
  const people = speakers.filter(({ first }) => first.rung !== 'collective').length;
  return [...(people === 0 ? [] : [speakersFact(people)]), statementsFact(statements)];
}

function speakerItem(
  meeting: Meeting,
  section: Section,
  { first, count }: SpeakerInSection,
): OverviewItem<Span> {
  const [id, ...others] = first.persons;
  const person = id === undefined || others.length > 0 ? undefined : meeting.people.byId(id);
  return {
    id: `speaker ${first.who}`,
    kind: first.rung === 'collective' ? 'everybody' : 'speaker',
    label: person?.name ?? first.text,
    facts: [statementsFact(count), ...(person?.presence === 'absent' ? [t('absent')] : [])],
    place: section.place(first).span,
  };
}
