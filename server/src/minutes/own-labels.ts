/** By which names the labels of the discussion call each person: what somebody is called there is nobody's to choose anew. */
import { fold } from './fold';
import type { Context, Meeting, Statement } from './meeting';
import type { Person } from './people';
import { perSection } from './remembered';
import { isSpeakerBullet } from './speaker-bullet';
import { isDiscussion, speakersOf } from './speakers';

export interface OwnLabel {
  /** As the first of these labels writes it. */
  readonly text: string;
  /** How many labels there are, whatever their capitals, and how many of them are in form. */
  readonly all: number;
  readonly inForm: number;
}

/** Gives the names in the order of their first labels, with the handles. */
export function ownLabels(meeting: Meeting): (person: Person) => readonly OwnLabel[] {
  const used = new Map<string, Map<string, OwnLabel>>();
  for (const section of meeting.sections.filter(isDiscussion)) {
    for (const { id, ...label } of labelsIn(section, meeting)) {
      const own = used.get(id) ?? new Map<string, OwnLabel>();
      const key = fold(label.text);
      const before = own.get(key) ?? { ...label, all: 0, inForm: 0 };
      own.set(key, { ...before, all: before.all + 1, inForm: before.inForm + label.inForm });
      used.set(id, own);
    }
  }
  return ({ id }) => [...(used.get(id)?.values() ?? [])];
}

interface PersonalLabel extends OwnLabel {
  /** Of the person. */
  readonly id: string;
}

const labelsIn = perSection(({ statements }, context): readonly PersonalLabel[] =>
  statements.flatMap((statement) => labelsOf(context, statement)),
);

function labelsOf(context: Context, statement: Statement): readonly PersonalLabel[] {
  const inForm = isSpeakerBullet(context, statement) ? 1 : 0;
  return speakersOf(context, statement).flatMap(({ name: { text }, persons }) => {
    const [person, ...others] = persons;
    if (person === undefined || others.length > 0) return [];
    return [{ id: person.id, text, all: 1, inForm }];
  });
}

/** Whether a person is called by a handle that is no part of the name: with `@ada`, Ada Byron is called Ada. */
export function isAddress({ people }: Pick<Context, 'people'>, { name }: Person, text: string): boolean {
  return people.resolve(text)?.way === 'handle' && !fold(name).split(' ').includes(fold(text));
}
