/** The speaker ladder: who, if anybody, a label means. The first rung that fits decides. */
import { isCommonNoun } from './common-nouns';
import { fold } from './fold';
import type { Context, Meeting, Name, Section, Statement } from './meeting';
import type { Way } from './name-index';
import { looksLikeName } from './names';
import type { Person } from './people';
import { words } from './vocabulary/index';

/**
 * `present`, `absent`: somebody in the lists; `known`: somebody in no list whom the committee knows; `collective`:
 * `All`; `structural`: `Outcome`, no person; `name-like`: in no list, but written like a name; `unknown`: anything else.
 */
export type Rung = 'present' | 'absent' | 'known' | 'collective' | 'structural' | 'name-like' | 'unknown';

export interface Standing {
  readonly rung: Rung;
  /** For `present` and `absent`: one, or several who share the name. */
  readonly persons: readonly Person[];
}

const collectives = new Set(words((vocabulary) => vocabulary.collectives));
const structural = new Set(words((vocabulary) => vocabulary.structural));

/** Where a name stands on the ladder. People come before words: people are called Mark, Will and Grant. */
export function standingOf(meeting: Pick<Meeting, 'people' | 'knowledge'>, name: Name): Standing {
  const resolution = meeting.people.resolve(name.text);
  if (resolution !== undefined && !isRatherWord(name, resolution.way)) {
    const { persons } = resolution;
    return { rung: persons.some(({ presence }) => presence === 'present') ? 'present' : 'absent', persons };
  }
  const word = wordRung(meeting, name.text);
  const known = meeting.knowledge.resolve(name.text);
  // The project's own word that it is nobody counts more than that somebody has such a name, and that a word structures
  // the text more than that somebody with such a name was at another meeting.
  const isKnown =
    word !== 'ignored' &&
    known !== undefined &&
    !isRatherWord(name, known.way) &&
    (word !== 'structural' || known.all.some(({ isLearned }) => !isLearned));
  return { rung: isKnown ? 'known' : word === 'ignored' ? 'structural' : word, persons: [] };
}

/**
 * What nobody calls a person by is less than a word that structures the text: `PR` is a change before it is Peter
 * Reed, and `Goal` is one before it is Peter Goal.
 */
function isRatherWord({ text }: Name, way: Way): boolean {
  return (way === 'initials' || way === 'last') && structural.has(fold(text));
}

export interface Speaker extends Standing {
  readonly name: Name;
}

/** Who speaks in a statement, in the order of its label; nobody does in a line of a poll. */
export function speakersOf(context: Context, statement: Statement): readonly Speaker[] {
  if (isTally(context, statement)) return [];
  return statement.label.speakers.map((name) => ({ name, ...standingOf(context, name) }));
}

/** Where the whole label of a statement stands: with its weakest speaker. */
export function standingOfLabel(context: Context, statement: Statement): Rung {
  const rungs = speakersOf(context, statement).map(({ name, rung }) =>
    rung === 'unknown' && isHandle(context, statement, name) ? 'name-like' : rung,
  );
  return RUNGS.findLast((rung) => rungs.includes(rung)) ?? 'unknown';
}

/** Whether statements of a section are those of the meeting's discussion. */
export function isDiscussion({ kind }: Pick<Section, 'kind'>): boolean {
  return kind === 'discussion' || kind === 'topic';
}

/** Whether it is somebody in the lists. */
export function isListed(rung: Rung): boolean {
  return rung === 'present' || rung === 'absent';
}

/** Whether the ladder takes the label for somebody who speaks: in the lists, known, or a collective. */
export function isSpeaker(rung: Rung): boolean {
  return isListed(rung) || rung === 'known' || rung === 'collective';
}

const RUNGS: readonly Rung[] = [
  'collective',
  'present',
  'absent',
  'known',
  'name-like',
  'structural',
  'unknown',
];

function wordRung({ knowledge }: Pick<Meeting, 'knowledge'>, name: string): Rung | 'ignored' {
  const folded = fold(name);
  if (knowledge.ignored.has(folded)) return 'ignored';
  if (collectives.has(folded) || knowledge.collectives.has(folded)) return 'collective';
  if (structural.has(folded) || isCommonNoun(name)) return 'structural';
  return looksLikeName(name) ? 'name-like' : 'unknown';
}

/** `<nick>` and `@handle` are written like nothing but a person. */
function isHandle({ source: { text } }: Context, { label }: Statement, { span }: Name): boolean {
  return label.form === 'nick' || text[span.start - 1] === '@';
}

/** `SF: 11`, `A: 0 in the room`: a poll, when nothing but initials says that it is a person. `SF: 5 minutes` is speech. */
function isTally({ source }: Context, { label, text }: Statement): boolean {
  const [speaker] = label.speakers;
  if (speaker === undefined || label.speakers.length > 1 || !/^\p{Lu}{1,3}$/u.test(speaker.text))
    return false;
  return TALLY.test(source.text.slice(text.start, text.end));
}

const TALLY = /^\d+(?:[.;]?$|,(?!\d)| ?[(+;]| (?:in the|in person|on the|online|remote|votes?\b))/iu;
