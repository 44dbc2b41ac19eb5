/** Lines that begin like a label in lower case, and go on with the statement above: `for the roof: tin, no lead`. */
import type { Context, Meeting, Section, Statement } from '../minutes/meeting';
import { perMeeting, perSection } from '../minutes/remembered';
import { speakersOf, standingOf } from '../minutes/speakers';
import { spokenIn } from '../minutes/spoken';
import { unlistedSpeakers } from '../minutes/unlisted-speakers';
import { beginsWithListed } from './other-speaker';
import { rewritable } from './rewritable';

export interface GoingOn {
  /** What is nobody's label: it goes on with one of the statements that were asked for. */
  readonly lines: ReadonlySet<Statement>;
  /** Those of the statements below which nobody can tell: as bullets they might lose what they say, or get what another says. */
  readonly doubtful: ReadonlySet<Statement>;
}

/** @param chosen those statements of the meeting that are to become bullets */
export function goingOn(meeting: Meeting, chosen: ReadonlySet<Statement>): GoingOn {
  const lines = new Set<Statement>();
  const doubtful = new Set<Statement>();
  const sections = meeting.sections.filter((section) => mayGoOn(section, meeting));
  for (const [above, below] of sections.flatMap((section) => linesBelow(meeting, section, chosen))) {
    const kinds = below.map((statement) => kindOf(meeting, statement));
    // Whoever may be somebody else begins what the lines below go on with.
    const end = kinds.findIndex((kind) => kind !== 'goes on');
    if (kinds[end] === 'doubtful') doubtful.add(above);
    else for (const line of end < 0 ? below : below.slice(0, end)) lines.add(line);
  }
  return { lines, doubtful };
}

/** Most sections have no such line: they are not worth a second look. */
const mayGoOn = perSection(({ statements }, context) =>
  statements.some((statement) => statement.lineIndex > 0 && isInLowerCase(context, statement)),
);

/** The statements that become bullets, each with the lines below it that begin like a label in lower case. */
function linesBelow(
  meeting: Meeting,
  { statements }: Section,
  chosen: ReadonlySet<Statement>,
): readonly (readonly [Statement, readonly Statement[]])[] {
  const found: [Statement, Statement[]][] = [];
  let current: Statement[] | undefined;
  let last: Statement | undefined;
  for (const statement of statements) {
    const isNext = last?.paragraph === statement.paragraph && continues(meeting, last, statement);
    if (chosen.has(statement)) {
      current = [];
      // Under a bullet that was one before, the lines stand right already.
      if (statement.item === undefined) found.push([statement, current]);
    } else if (isNext) current?.push(statement);
    else current = undefined;
    last = statement;
  }
  return found.filter(([, below]) => below.length > 0);
}

function continues(meeting: Meeting, above: Statement, below: Statement): boolean {
  return isInLowerCase(meeting, below) && !isSomebodyBetween(meeting, above, below);
}

function isSomebodyBetween(meeting: Meeting, above: Statement, below: Statement): boolean {
  for (let index = above.lineIndex + 1; index < below.lineIndex; index++)
    if (beginsWithListed(meeting, below.paragraph, index)) return true;
  return false;
}

/** `for the roof:`, where none of the names is anybody's. */
function isInLowerCase(context: Context, statement: Statement): boolean {
  const { form, hasTime, speakers, addressees } = statement.label;
  if (form !== 'colon' || hasTime || !/^\p{Ll}/u.test(speakers[0]?.text ?? '')) return false;
  if (!addressees.every((name) => standingOf(context, name).persons.length === 0)) return false;
  return speakersOf(context, statement).every(({ rung }) => rung === 'unknown');
}

type Kind = 'goes on' | 'doubtful' | 'somebody';

function kindOf(meeting: Meeting, statement: Statement): Kind {
  if (isUnlistedSpeaker(meeting, statement)) return 'somebody';
  const words = statement.label.speakers.flatMap(({ text }) => text.split(/\s/u)).length;
  const asPeople = words > 2 ? 'goes on' : kindOfFew(meeting);
  if (asPeople !== 'goes on') return asPeople;
  // As a bullet, the statement would lose the list below this line.
  return canBeBullet(meeting)(statement) ? 'goes on' : 'doubtful';
}

function isUnlistedSpeaker(meeting: Meeting, { label }: Statement): boolean {
  return label.speakers.some(({ span }) => startsOfUnlisted(meeting).has(span.start));
}

const startsOfUnlisted = perMeeting(
  (meeting) =>
    new Set(unlistedSpeakers(meeting).flatMap(({ labels }) => labels.map(({ span }) => span.start))),
);

const canBeBullet = perMeeting(rewritable);

/**
 * Where people are written in lower case, one word or two may be another of them. Labels get the capitals of the list when
 * they are rewritten, so where only some are in lower case it is the list that says whether they are to be.
 */
const kindOfFew = perMeeting((meeting): Kind => {
  const all = meeting.sections.map((section) => spokenIn(section, meeting));
  const listed = all.reduce((sum, one) => sum + one.listed, 0);
  const inLowerCase = all.reduce((sum, { lowerForms }) => sum + (lowerForms.get('colon') ?? 0), 0);
  if (inLowerCase > 0 && inLowerCase * 2 >= listed) return 'somebody';
  if (meeting.people.all.some(({ name }) => /^\p{Ll}/u.test(name))) return 'doubtful';
  return inLowerCase > 0 ? 'somebody' : 'goes on';
});
