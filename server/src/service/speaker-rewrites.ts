/** Where the rewrite to speaker bullets is offered: for the selection, for its topic, for the file. */
import type { Edit } from '../markdown/edit';
import { overlaps, type Span } from '../markdown/span';
import { headerFields } from '../minutes/header-fields';
import type { Meeting, Section, Statement } from '../minutes/meeting';
import { shortened } from '../minutes/shortened';
import { isSpeaker, standingOfLabel } from '../minutes/speakers';
import { speakerBullets } from '../rewrites/speaker-bullets';
import { t } from '../words/words';

export interface SpeakerRewrite {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/**
 * The rewrites for a selection, narrowest first; none where nothing in the selection is to be rewritten. Who asks for
 * a line, a selection or a topic gets also the labels that only look like names, because hasty notes often come
 * before the attendee list is written; the file is rewritten only where the lists say who is who.
 */
export function speakerRewrites(meeting: Meeting, selection: Span): readonly SpeakerRewrite[] {
  const sections = meeting.sections.filter(({ span }) => overlaps(span, selection));
  const here = ofSelection(meeting, sections, selection);
  if (here.edits.length === 0) return [];
  const [section] = sections;
  const inTopic = sections.length === 1 && section !== undefined ? ofTopic(meeting, section) : here;
  const inFile = rewriteOfFile(meeting);
  const isMore = inFile.edits.some(({ span }) => !sections.some((other) => overlaps(other.span, span)));
  return [here, ...(isSame(here, inTopic) ? [] : [inTopic]), ...(isMore ? [inFile] : [])];
}

function ofSelection(meeting: Meeting, sections: readonly Section[], selection: Span): SpeakerRewrite {
  const statements = statementsOf(sections).filter(({ line }) => overlaps(line, selection));
  const isChosen = selection.start < selection.end && meeting.people.all.length === 0;
  const title =
    selection.start === selection.end
      ? t('Rewrite the line as speaker bullets')
      : t('Rewrite the selection as speaker bullets');
  return { title, edits: askedFor(meeting, statements, isChosen) };
}

function ofTopic(meeting: Meeting, section: Section): SpeakerRewrite {
  const { title } = section;
  return {
    title:
      title === ''
        ? t('Rewrite the speakers of this section as bullets')
        : t('Rewrite the speakers of "{0}" as bullets', shortened(title, LONGEST)),
    edits: askedFor(meeting, section.statements),
  };
}

/** In UTF-16 code units. */
const LONGEST = 40;

/** Of the whole file, where the lists say who is who. */
export function rewriteOfFile(meeting: Meeting): SpeakerRewrite {
  const statements = statementsOf(meeting.sections).filter((statement) =>
    isSpeaker(standingOfLabel(meeting, statement)),
  );
  return {
    title: t('Rewrite all listed speakers of the file as bullets'),
    edits: speakerBullets(meeting, statements),
  };
}

function statementsOf(sections: readonly Section[]): readonly Statement[] {
  return sections.flatMap(({ statements }) => statements);
}

/** @param withHeader whether somebody has chosen lines that are like the fields of a header, in notes that list nobody */
function askedFor(meeting: Meeting, statements: readonly Statement[], withHeader = false): readonly Edit[] {
  const fields = headerFields(meeting);
  const wanted = statements.filter((statement) => {
    const rung = standingOfLabel(meeting, statement);
    return isSpeaker(rung) || (rung === 'name-like' && (withHeader || !fields.has(statement)));
  });
  return speakerBullets(meeting, wanted);
}

function isSame(a: SpeakerRewrite, b: SpeakerRewrite): boolean {
  return (
    a.edits.length === b.edits.length &&
    a.edits.every(({ span, text }, index) => {
      const other = b.edits[index];
      return (
        other !== undefined &&
        span.start === other.span.start &&
        span.end === other.span.end &&
        text === other.text
      );
    })
  );
}
