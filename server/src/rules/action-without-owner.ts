/** Something is to be done, and nobody is named who does it. */
import { type Span, textOf } from '../markdown/span';
import type { Action } from '../minutes/action';
import { unownedIn } from '../minutes/action-owners';
import type { Meeting, Section } from '../minutes/meeting';
import type { Person } from '../minutes/people';
import { shortNames } from '../minutes/short-names';
import { shortened } from '../minutes/shortened';
import { t } from '../words/words';
import type { Fix, Found, Rule } from './rule';

export const actionWithoutOwner: Rule = {
  id: 'action-without-owner',
  severity: 'warning',
  summary: () => t('An action says nothing of who is to do it.'),
  *check(meeting) {
    for (const section of meeting.sections)
      for (const action of unownedIn(section, meeting)) yield found(meeting, section, section.place(action));
  },
};

function found(meeting: Meeting, section: Section, { span, ownerCell }: Action): Found {
  const said = shortened(textOf(meeting.source.text, span));
  return {
    span,
    message: t(
      '"{0}" is an action without an owner: what nobody is asked to do is not done, so say who does it',
      said,
    ),
    fixes: () => assignments(meeting, section, placeFor(meeting, span, ownerCell)),
  };
}

/** Where the name of somebody goes, and what stands around it. */
interface Place {
  readonly at: Span;
  readonly before: string;
  readonly behind: string;
}

/** Before what is to be done, or in the empty cell of a table. */
function placeFor({ source: { text } }: Meeting, { start }: Span, cell: Span | undefined): Place {
  if (cell === undefined) return { at: { start, end: start }, before: '', behind: ': ' };
  const before = text[cell.start - 1] === ' ' ? '' : ' ';
  return { at: cell, before, behind: text[cell.end] === ' ' ? '' : ' ' };
}

/** To those who speak there, the last first; with a choice of everybody where there are more. */
function assignments(meeting: Meeting, section: Section, { at, before, behind }: Place): readonly Fix[] {
  const shortName = shortNames(meeting);
  const present = meeting.people.all.filter(({ presence }) => presence === 'present');
  const near = speakersIn(meeting, section);
  const first = (near.length > 0 ? near : present).slice(0, MOST).map(shortName);
  const fixes = first.map((name) => ({
    title: t('Assign it to {0}', name),
    edits: [{ span: at, text: `${before}${name}${behind}` }],
  }));
  if (present.length <= first.length) return fixes;
  const choice = `\${1|${present.map((person) => choiceText(shortName(person))).join(',')}|}`;
  return [
    ...fixes,
    { title: t('Assign it to …'), edits: [{ span: at, text: `${before}${choice}${behind}`, snippet: true }] },
  ];
}

/** Nobody reads a menu of more. */
const MOST = 3;

function speakersIn(meeting: Meeting, { statements }: Section): readonly Person[] {
  const persons = statements.toReversed().flatMap(({ label }) =>
    label.speakers.flatMap(({ text }) => {
      const [person, ...others] = meeting.people.resolve(text)?.persons ?? [];
      return person?.presence === 'present' && others.length === 0 ? [person] : [];
    }),
  );
  return [...new Set(persons)];
}

/** Source: the snippet grammar of LSP 3.18, in which `,`, `|`, `$`, `}` and `\` are escaped in a choice. */
function choiceText(name: string): string {
  return name.replace(/[\\$},|]/gu, '\\$&');
}
