/** A statement is not written as a speaker bullet: `- Name: statement`. */
import type { Block } from '../markdown/block';
import { textOf } from '../markdown/span';
import { grouped } from '../minutes/grouped';
import type { Context, LabelForm, Meeting, SectionFacts, Statement } from '../minutes/meeting';
import { perSection } from '../minutes/remembered';
import { isSpeakerBullet } from '../minutes/speaker-bullet';
import { isDiscussion, isSpeaker, standingOfLabel } from '../minutes/speakers';
import { isAboveList } from '../minutes/statements';
import { goingOn } from '../rewrites/going-on';
import { rewritableIn } from '../rewrites/rewritable';
import { speakerBullets } from '../rewrites/speaker-bullets';
import { t } from '../words/words';
import type { Found, Rule } from './rule';

export const speakerFormat: Rule = {
  id: 'speaker-format',
  severity: 'hint',
  summary: () => t('A statement is not written as a speaker bullet.'),
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
  const sections = meeting.sections.filter(isDiscussion).map((section) => ({
    section,
    byForm: spokenByForm(section, meeting),
  }));
  // Where the project says what its form is, no file has another one.
  const isChosen = meeting.knowledge.style.marker !== undefined;
  const house = isChosen ? undefined : houseForm(sections.map(({ byForm }) => byForm));
  const all = sections.flatMap(({ section, byForm }) => {
    const others = [...byForm].filter(([form]) => form !== house && form !== 'bullet');
    const statements = others.flatMap(([, own]) => own).map((statement) => section.place(statement));
    return statements.sort((a, b) => a.line.start - b.line.start);
  });
  const { doubtful } = goingOn(meeting, new Set(all));
  return doubtful.size === 0 ? all : all.filter((statement) => !doubtful.has(statement));
}

/**
 * The statements of a section whose label means somebody: nobody asked for the hint, so it must be sure. When
 * somebody spoke would get lost, so whoever wants to do without it has to ask.
 */
const spokenByForm = perSection((facts, context): ReadonlyMap<Form, readonly Statement[]> => {
  const titles = topicsWithTheirOwners(facts);
  const spoken = facts.statements
    .filter(rewritableIn(facts, context))
    .filter((statement) => !titles.has(statement))
    .filter((statement) => !statement.label.hasTime && isSpeaker(standingOfLabel(context, statement)));
  return grouped(spoken, (statement) => formOf(context, statement));
});

/** `[ada] The wheel` in a line of its own, right above a list of labels in the same form. */
function topicsWithTheirOwners({ blocks, statements }: SectionFacts): ReadonlySet<Statement> {
  const first = new Map<Block, Statement>();
  for (const statement of statements)
    if (statement.lineIndex === 0) first.set(statement.paragraph, statement);
  const topics = blocks.flatMap((block, index) => {
    const [title, below] = [first.get(block), blocks[index + 1]];
    if (title === undefined || below === undefined || !isAboveList(title.paragraph, below)) return [];
    const form = title.label.form;
    // `Ada: the wheel` above bullets is a statement in the making.
    return form === 'bracket' && form === first.get(below)?.label.form ? [title] : [];
  });
  return new Set(topics);
}

/** `bullet` is the form that is asked for; `run-on` a line in a paragraph of several statements; the rest as named. */
type Form = 'bullet' | 'run-on' | `${'item' | 'paragraph'} ${'plain' | 'decorated'}`;

function formOf(context: Context, statement: Statement): Form {
  const { label, item, lineIndex } = statement;
  if (isSpeakerBullet(context, statement)) return 'bullet';
  if (lineIndex > 0) return 'run-on';
  return `${item === undefined ? 'paragraph' : 'item'} ${PLAIN.includes(label.form) ? 'plain' : 'decorated'}`;
}

/** With or without white space before or behind the colon. */
const PLAIN: readonly LabelForm[] = ['colon', 'tight'];

/**
 * The form that a committee has chosen instead: transcripts give every statement a paragraph. It is used three times
 * and by more than half of the statements. Run-on lines are nobody's choice: Markdown makes one paragraph of them.
 */
function houseForm(sections: readonly ReadonlyMap<Form, readonly Statement[]>[]): Form | undefined {
  const counts = new Map<Form, number>();
  let all = 0;
  for (const byForm of sections) {
    for (const [form, { length }] of byForm) {
      counts.set(form, (counts.get(form) ?? 0) + length);
      all += length;
    }
  }
  const [form, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  return form !== 'run-on' && count >= 3 && count * 2 > all ? form : undefined;
}

function found(meeting: Meeting, statement: Statement): Found {
  const { span } = statement.label;
  const written = textOf(meeting.source.text, span).trim();
  const { marker, before, after } = meeting.knowledge.style;
  const title = t('Rewrite the line as a speaker bullet');
  return {
    span,
    about: textOf(meeting.source.text, statement.line),
    message: t(
      '"{0}" is not a speaker bullet: write "{1} {2}Name{3} statement", so that each statement stands on its own line',
      written,
      marker ?? '-',
      before,
      after,
    ),
    fixes: () => [{ title, edits: speakerBullets(meeting, [statement]), preferred: true }],
  };
}
