/** Something is to be done, and nobody is named who does it. */
import { insertion } from '../markdown/edit';
import { type Span, textOf } from '../markdown/span';
import { unownedIn } from '../minutes/action-owners';
import type { Meeting, Section } from '../minutes/meeting';
import type { Person } from '../minutes/people';
import { shortNames } from '../minutes/short-names';
import type { Fix, Found, Rule } from './rule';
import { shortened } from './shortened';

export const actionWithoutOwner: Rule = {
  id: 'action-without-owner',
  severity: 'warning',
  summary: 'An action says nothing of who is to do it.',
  *check(meeting) {
    for (const section of meeting.sections)
      for (const action of unownedIn(section, meeting))
        yield found(meeting, section, section.place(action).span);
  },
};

function found(meeting: Meeting, section: Section, span: Span): Found {
  const said = shortened(textOf(meeting.source.text, span));
  return {
    span,
    message: `"${said}" is an action without an owner: what nobody is asked to do is not done, so say who does it`,
    fixes: () => assignments(meeting, section, span),
  };
}

/** To those who speak there, the last first; with a choice of everybody where there are more. */
function assignments(meeting: Meeting, section: Section, { start }: Span): readonly Fix[] {
  const shortName = shortNames(meeting);
  const present = meeting.people.all.filter(({ presence }) => presence === 'present');
  const near = speakersIn(meeting, section);
  const first = (near.length > 0 ? near : present).slice(0, MOST).map(shortName);
  const fixes = first.map((name) => ({
    title: `Assign it to ${name}`,
    edits: [insertion(start, `${name}: `)],
  }));
  if (present.length <= first.length) return fixes;
  const choice = `\${1|${present.map((person) => choiceText(shortName(person))).join(',')}|}: `;
  return [...fixes, { title: 'Assign it to …', edits: [{ ...insertion(start, choice), snippet: true }] }];
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
