/** A statement is not written as a speaker bullet: `- Name: statement`. */
import { textOf } from '../markdown/span';
import type { Meeting, Statement } from '../minutes/meeting';
import { isDiscussion, isSpeaker, standingOfLabel } from '../minutes/speakers';
import { rewritable } from '../rewrites/rewritable';
import { speakerBullets } from '../rewrites/speaker-bullets';
import type { Found, Rule } from './rule';

export const speakerFormat: Rule = {
  id: 'speaker-format',
  severity: 'hint',
  summary: 'A statement is not written as a speaker bullet.',
  *check(meeting) {
    for (const statement of outOfForm(meeting)) yield found(meeting, statement);
  },
  fixAll: (meeting, isTold) => [
    speakerBullets(
      meeting,
      outOfForm(meeting).filter(({ label }) => isTold(label.span)),
    ),
  ],
};

function outOfForm(meeting: Meeting): readonly Statement[] {
  const statements = spokenStatements(meeting);
  const house = houseForm(statements);
  return statements.filter((statement) => ![house, 'bullet'].includes(formOf(statement)));
}

/**
 * The statements of the discussion whose label means somebody: nobody asked for the hint, so it must be sure. When
 * somebody spoke would get lost, so whoever wants to do without it has to ask.
 */
function spokenStatements(meeting: Meeting): readonly Statement[] {
  return meeting.sections
    .filter(isDiscussion)
    .flatMap(({ statements }) => statements)
    .filter(rewritable(meeting))
    .filter((statement) => !statement.label.hasTime && isSpeaker(standingOfLabel(meeting, statement)));
}

/** `bullet` is the form that is asked for; `run-on` a line in a paragraph of several statements; the rest as named. */
type Form = 'bullet' | 'run-on' | `${'item' | 'paragraph'} ${'plain' | 'decorated'}`;

function formOf({ label, item, lineIndex }: Statement): Form {
  if (item !== undefined && label.plain) return 'bullet';
  if (lineIndex > 0) return 'run-on';
  return `${item === undefined ? 'paragraph' : 'item'} ${label.plain ? 'plain' : 'decorated'}`;
}

/**
 * The form that a committee has chosen instead: transcripts give every statement a paragraph. It is used three times
 * and by more than half of the statements. Run-on lines are nobody's choice: Markdown makes one paragraph of them.
 */
function houseForm(statements: readonly Statement[]): Form | undefined {
  const counts = new Map<Form, number>();
  for (const form of statements.map(formOf)) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [form, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  return form !== 'run-on' && count >= 3 && count * 2 > statements.length ? form : undefined;
}

function found(meeting: Meeting, statement: Statement): Found {
  const { span } = statement.label;
  const written = textOf(meeting.source.text, span).trim();
  const title = 'Rewrite the line as a speaker bullet';
  return {
    span,
    message: `"${written}" is not a speaker bullet: write "- Name: statement", so that each statement stands on its own line`,
    fixes: () => [{ title, edits: speakerBullets(meeting, [statement]), preferred: true }],
  };
}
