/** Computing once what many ask for: of a meeting, and of a section as long as it and the people stay the same. */
import { type Asked, AskingPeople } from './asking-people';
import type { Knowledge } from './knowledge';
import type { Context, Meeting, Section, SectionFacts } from './meeting';
import type { People } from './people';

/** Computes something of a meeting when it is first asked for. */
export function perMeeting<T>(read: (meeting: Meeting) => T): (meeting: Meeting) => T {
  const known = new WeakMap<Meeting, { readonly value: T }>();
  return (meeting) => {
    const remembered = known.get(meeting) ?? { value: read(meeting) };
    known.set(meeting, remembered);
    return remembered.value;
  };
}

/** Computes something of the facts of a section alone, when it is first asked for. It has the offsets of the facts (`Section.place`). */
export function perFacts<T>(read: (facts: SectionFacts) => T): (facts: SectionFacts) => T {
  const known = new WeakMap<SectionFacts, { readonly value: T }>();
  return (facts) => {
    const remembered = known.get(facts) ?? { value: read(facts) };
    known.set(facts, remembered);
    return remembered.value;
  };
}

/**
 * Computes something of the facts of a section, and again only when they have changed, or what the lists say of those
 * for whom it asked: after an edit in a topic the others need not be judged again, and after one in a list only those
 * in which its people speak. What it finds has the offsets of the facts (`Section.place`), and the ids of people.
 * @param read sees nothing but the facts, and who the people are: at no place in particular (`People.base`)
 */
export function perSection<T>(
  read: (facts: SectionFacts, context: Context) => T,
): (section: Pick<Section, 'facts'>, about: Pick<Meeting, 'people' | 'knowledge'>) => T {
  const known = new WeakMap<SectionFacts, Judged<T>>();
  return ({ facts }, { people: { base: people }, knowledge }) => {
    const last = known.get(facts);
    if (last !== undefined && last.knowledge === knowledge && isStillRight(last, people)) return last.value;
    const asking = new AskingPeople(people);
    const value = read(facts, { source: facts, people: asking, knowledge });
    known.set(facts, { value, knowledge, people, asked: asking.asked() });
    return value;
  };
}

interface Judged<T> {
  readonly value: T;
  readonly knowledge: Knowledge;
  /** The last of those for whom the value is right. */
  people: People;
  readonly asked: Asked;
}

function isStillRight(judged: Judged<unknown>, people: People): boolean {
  if (judged.people === people) return true;
  if (!judged.asked(people)) return false;
  judged.people = people;
  return true;
}

/**
 * Joins what sections say, some of them at a time, and again only those of which one says something else now: after an
 * edit in one of hundreds most of it is joined already.
 * @param join of some that follow one another
 */
export function inRuns<T extends object, J>(
  join: (some: readonly T[]) => J,
): (all: readonly T[]) => readonly J[] {
  const known = new WeakMap<T, { readonly run: readonly T[]; readonly joined: J }>();
  return (all) => {
    const runs: J[] = [];
    for (let from = 0; from < all.length; from += RUN) {
      const run = all.slice(from, from + RUN);
      const [first] = run;
      const last = first && known.get(first);
      const isSame = last?.run.length === run.length && run.every((one, index) => one === last.run[index]);
      const joined = isSame ? last.joined : join(run);
      if (first !== undefined && !isSame) known.set(first, { run, joined });
      runs.push(joined);
    }
    return runs;
  };
}

/** Of hundreds of sections the root is about this. */
const RUN = 16;
