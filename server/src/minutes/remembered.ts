/** Computing once what many ask for: of a meeting, and of a section as long as it and the people stay the same. */
import type { Context, Meeting, Section, SectionFacts } from './meeting';

/** Computes something of a meeting when it is first asked for. */
export function perMeeting<T>(read: (meeting: Meeting) => T): (meeting: Meeting) => T {
  const known = new WeakMap<Meeting, { readonly value: T }>();
  return (meeting) => {
    const remembered = known.get(meeting) ?? { value: read(meeting) };
    known.set(meeting, remembered);
    return remembered.value;
  };
}

/**
 * Computes something of the facts of a section, and again only when they or the people have changed: after an edit in
 * a topic the others need not be judged again. What it finds has the offsets of the facts (`Section.place`).
 * @param read sees nothing but the facts, and who the people are: at no place in particular (`People.base`)
 */
export function perSection<T>(
  read: (facts: SectionFacts, context: Context) => T,
): (section: Pick<Section, 'facts'>, about: Pick<Meeting, 'people' | 'knowledge'>) => T {
  const known = new WeakMap<SectionFacts, Context & { readonly value: T }>();
  return ({ facts }, { people: { base: people }, knowledge }) => {
    const last = known.get(facts);
    if (last?.people === people && last.knowledge === knowledge) return last.value;
    const context = { source: facts, people, knowledge };
    const value = read(facts, context);
    known.set(facts, { ...context, value });
    return value;
  };
}

/** Computes something of a text alone. The last texts are remembered, as long as they are no longer than a name. */
export function perText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered.value;
    if (known.size >= MOST) known.clear();
    const value = read(text);
    // V8 would keep the whole document alive for a part of it.
    known.set(` ${text}`.slice(1), { value });
    return value;
  };
}

/** In UTF-16 code units. */
const LONGEST = 60;
const MOST = 1_000;
