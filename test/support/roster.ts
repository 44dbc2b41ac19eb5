import { knowledgeIn, NO_CONFIG } from '../../server/src/config/config';
import { readRoster } from '../../server/src/config/roster';
import { foldNear } from '../../server/src/minutes/fold';
import { grouped } from '../../server/src/minutes/grouped';
import type { Knowledge } from '../../server/src/minutes/knowledge';
import { parse } from '../../server/src/minutes/parse';

/** Somebody who is listed in fewer minutes is a guest, of whom no committee keeps a record. */
const REGULAR = 3;

/**
 * What a committee would know of its people that has kept a roster: those whom its minutes list by a full name again and
 * again, as they write it most often. Whoever is listed in half of them is a member, from the first to the last time.
 */
export function rosterOf(texts: readonly string[]): Knowledge {
  const entries = texts.flatMap((text, file) => {
    const { lists, date } = parse(text);
    return lists.flatMap((list) => list.entries.map((entry) => ({ ...entry, file, day: date?.iso })));
  });
  const people = [...grouped(entries, ({ name }) => foldNear(name)).values()].flatMap((all) => {
    const files = new Set(all.map(({ file }) => file)).size;
    const name = mostFrequent(all.map((entry) => entry.name));
    if (files < REGULAR || !name.includes(' ')) return [];
    const days = all.flatMap(({ day }) => day ?? []).sort();
    return {
      ...{ name, handles: [...new Set(all.flatMap(({ handles }) => handles))] },
      ...{ abbreviation: mostFrequent(all.flatMap(({ abbreviation }) => abbreviation ?? [])) || undefined },
      ...{ member: files >= texts.length / 2, since: days[0], until: days.at(-1) },
    };
  });
  return knowledgeIn({ ...NO_CONFIG, people: readRoster(JSON.stringify(people), 'roster.json').people });
}

function mostFrequent(texts: readonly string[]): string {
  const [most] = [...grouped(texts, (text) => text)].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? '';
}
