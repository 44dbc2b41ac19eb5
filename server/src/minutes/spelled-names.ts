/** With which capitals the labels of a meeting write its people: `benny`, `eP`. That is theirs, and not ours to mend. */
import { fold } from './fold';
import type { Context, Meeting, Statement } from './meeting';
import { firstNameOf } from './name-index';
import type { Person } from './people';
import { perSection } from './remembered';
import { isSpeakerBullet } from './speaker-bullet';

/**
 * Gives a short name the capitals that the labels in form give it, where all labels together do so most. Where
 * nobody has written it in form, but most labels are in lower case, it is so too.
 */
export function nameSpelling(meeting: Meeting): (person: Person, name: string) => string {
  const sections = meeting.sections.map((section) => spelledIn(section, meeting));
  const used = new Map<string, Used>();
  for (const { names } of sections) {
    for (const [key, { text, inForm, all }] of names) {
      const before = used.get(key);
      used.set(key, { text, inForm: (before?.inForm ?? 0) + inForm, all: (before?.all ?? 0) + all });
    }
  }
  const byName = new Map<string, Used[]>();
  for (const [key, one] of used) byName.set(fold(key), [...(byName.get(fold(key)) ?? []), one]);
  const words = sections.reduce((sum, section) => sum + section.words, 0);
  const lower = sections.reduce((sum, section) => sum + section.lower, 0);
  const isLower = lower >= 3 && lower * 2 >= words;
  return (person, name) => {
    const spelled = byName.get(fold(keyOf(person, name))) ?? [];
    const own = spelled.find(({ text }) => text === name);
    const [best] = [...spelled].sort((a, b) => b.inForm - a.inForm);
    if (best !== undefined && best.inForm > (own?.inForm ?? 0) && best.all > (own?.all ?? 0))
      return best.text;
    return isLower && (own?.inForm ?? 0) === 0 && !/\s/u.test(name) ? name.toLowerCase() : name;
  };
}

/** A way to write the name of a person, and how often labels in form, and labels at all, write it so. */
interface Used {
  readonly text: string;
  readonly inForm: number;
  readonly all: number;
}

interface Spelled {
  readonly names: ReadonlyMap<string, Used>;
  /** How many labels are the first name of somebody who is listed with a capital, and how many of those have none. */
  readonly words: number;
  readonly lower: number;
}

const spelledIn = perSection(({ statements }, context): Spelled => {
  const names = new Map<string, Used>();
  let words = 0;
  let lower = 0;
  for (const statement of statements) {
    const inForm = isSpeakerBullet(context, statement) ? 1 : 0;
    for (const { person, text } of listedIn(context, statement)) {
      const key = keyOf(person, text);
      const before = names.get(key);
      names.set(key, { text, inForm: (before?.inForm ?? 0) + inForm, all: (before?.all ?? 0) + 1 });
      const first = firstNameOf(person.name);
      if (fold(text) !== fold(first) || first === first.toLowerCase()) continue;
      words++;
      if (text === text.toLowerCase()) lower++;
    }
  }
  return { names, words, lower };
});

function listedIn(
  { people }: Context,
  { label }: Statement,
): readonly { readonly person: Person; readonly text: string }[] {
  return label.speakers.flatMap(({ text }) => {
    const [person, ...others] = people.resolve(text)?.persons ?? [];
    return person === undefined || others.length > 0 ? [] : [{ person, text }];
  });
}

function keyOf({ id }: Person, text: string): string {
  return `${id}\n${text}`;
}
