/** Attendees stand on bare lines, while the other lists of the minutes have bullets. */
import type { Paragraph } from '../markdown/block';
import { hardBreakOf } from '../markdown/hard-break';
import { lastIndex, lineEnding } from '../markdown/source';
import { type Span, textOf, touches } from '../markdown/span';
import { grouped } from '../minutes/grouped';
import type { Attendee, AttendeeList, Meeting, SectionFacts } from '../minutes/meeting';
import { perSection } from '../minutes/remembered';
import { t } from '../words/words';
import { attendeeMarker } from './add-entry';
import { titleOf } from './add-to-lists';
import type { Edit, Found, Rule } from './rule';

export const attendeeFormat: Rule = {
  id: 'attendee-format',
  severity: 'information',
  summary: () => t('Attendees stand on bare lines, while the other lists of the minutes have bullets.'),
  *check(meeting) {
    for (const bare of bareLists(meeting)) yield found(meeting, bare);
  },
  fixAll: (meeting, isTold) => {
    const bullets = bulletWriter(meeting);
    return bareLists(meeting)
      .filter((bare) => isTold(namesOf(bare)))
      .map((bare) => [bullets(bare)]);
  },
};

/** A paragraph that consists of the names of attendees. */
interface BareList {
  readonly list: AttendeeList;
  readonly paragraph: Paragraph;
  /** At least one. */
  readonly entries: readonly Attendee[];
}

/** Bare lines are some committee's form; here they are only told of where the lists of one file differ. */
function bareLists(meeting: Meeting): readonly BareList[] {
  const listing = meeting.sections.filter(({ facts }) => facts.lists.length > 0);
  if (!listing.some((section) => hasBullets(section, meeting))) return [];
  return listing.flatMap((section) => section.place(bareIn(section, meeting)));
}

const hasBullets = perSection((facts) =>
  headedLists(facts).some(({ entries }) => entries.some(({ shape }) => shape === 'item')),
);

const bareIn = perSection((facts): readonly BareList[] =>
  headedLists(facts).flatMap((list) =>
    [...grouped(list.entries, paragraphOf(facts))].flatMap(([paragraph, entries]) =>
      paragraph === undefined ? [] : bareList(facts.text, list, paragraph, entries),
    ),
  ),
);

/** Finds the paragraph of an entry, if it stands in one that is no list item. */
function paragraphOf({ blocks }: SectionFacts): (entry: Attendee) => Paragraph | undefined {
  const bare = blocks.filter(
    (block): block is Paragraph => block.kind === 'paragraph' && block.item === undefined,
  );
  const lines = bare.flatMap((paragraph) => paragraph.lines.map((line) => ({ line, paragraph })));
  return ({ span }) => {
    const found = lines[lastIndex(lines.length, (index) => (lines[index]?.line.start ?? 0) <= span.start)];
    return found !== undefined && touches(found.line, span.start) ? found.paragraph : undefined;
  };
}

/** A list behind a label (`Present: …`) is a line by its nature. */
function headedLists({ heading, lists }: SectionFacts): readonly AttendeeList[] {
  return lists.filter(({ titleSpan }) => heading?.lines[0] === titleSpan);
}

function bareList(
  text: string,
  list: AttendeeList,
  paragraph: Paragraph,
  entries: readonly Attendee[],
): readonly BareList[] {
  const lines = withEntries(paragraph, entries);
  // What is no entry would be lost, and a name that goes on in the next line would be torn.
  if (lines.some(({ own }) => own.length === 0) || mayWrap(text, lines)) return [];
  // A word alone may be anything (`Nobody`, `Unrecorded`).
  const areNames = entries.length > 1 || entries.some(({ name }) => name.includes(' '));
  return areNames ? [{ list, paragraph, entries }] : [];
}

interface Line {
  readonly span: Span;
  readonly own: readonly Attendee[];
}

/** The lines of a paragraph with the entries on each of them. */
function withEntries({ lines }: Paragraph, entries: readonly Attendee[]): readonly Line[] {
  let next = 0;
  return lines.map((span) => {
    const from = next;
    while ((entries[next]?.nameSpan.start ?? Infinity) < span.end) next++;
    return { span, own: entries.slice(from, next) };
  });
}

/**
 * Whether a name may go on in the next line: one of the two is a comma list, and the first ends neither in a comma nor
 * in a hard break (`Ada Byron, Charles` above `Babbage, Mary Somerville`).
 */
function mayWrap(text: string, lines: readonly Line[]): boolean {
  const isCommaList = (line: Line | undefined): boolean =>
    line?.own.some(({ shape }) => shape === 'part') === true;
  return lines.slice(0, -1).some((line, index) => {
    const ends = /[,;，、]\s*$/u.test(textOf(text, line.span)) || hardBreakOf(text, line.span) !== undefined;
    return !ends && (isCommaList(line) || isCommaList(lines[index + 1]));
  });
}

function found(meeting: Meeting, bare: BareList): Found {
  const { list, entries } = bare;
  const [first] = entries;
  const name = first?.name ?? '';
  const many = entries.length > 1;
  return {
    span: namesOf(bare),
    about: titleOf(list),
    message: many
      ? t(
          'These attendees stand under "{0}" without bullets, while the other lists have them: lines without one run together when the minutes are published',
          titleOf(list),
        )
      : t(
          '"{0}" stands under "{1}" without a bullet, while the other lists have them: lines without one run together when the minutes are published',
          name,
          titleOf(list),
        ),
    fixes: () => [
      {
        title: many ? t('Make these attendees bullets') : t('Make "{0}" a bullet', name),
        edits: [bulletWriter(meeting)(bare)],
        preferred: true,
      },
    ],
  };
}

function namesOf({ entries }: BareList): Span {
  return { start: entries[0]?.nameSpan.start ?? 0, end: entries.at(-1)?.nameSpan.end ?? 0 };
}

/** Writes the entries of a bare list as bullets, with the marker that the other lists have. */
function bulletWriter(meeting: Meeting): (bare: BareList) => Edit {
  const { text } = meeting.source;
  const marker = attendeeMarker(meeting);
  const eol = lineEnding(text);
  return ({ paragraph, entries }) => {
    const lines = entries.map(({ span }) => {
      const written = textOf(text, span)
        .trim()
        .replace(/\s*\\$/u, '');
      return `${marker} ${written}`;
    });
    return { span: paragraph.span, text: lines.join(eol) };
  };
}
