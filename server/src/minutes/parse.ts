/** Text → Meeting. */
import { cutPieces, type Pieces } from '../markdown/pieces';
import { Shift } from '../markdown/shift';
import type { Span } from '../markdown/span';
import { type AttendeeList, namesTheSame } from './attendee';
import { believed } from './doubtful-labels';
import { type Knowledge, NOTHING_KNOWN } from './knowledge';
import { lazily } from './lazily';
import type { DateMention, Meeting, Section, SectionFacts } from './meeting';
import { type Draft, readOutline } from './outline';
import { type People, peopleOf, placedPeople } from './people';
import { PlacedSection } from './placed-section';
import { factsOf } from './section';

/**
 * Reads the minutes of a meeting. Never throws: any text is some minutes, and people are typing.
 * @param text the whole document; all offsets of the result are UTF-16 code units of it
 * @param knowledge what is known beyond it
 * @param earlier a meeting of an earlier version of the document: what both have is taken over from it. It changes
 * nothing but the time that this takes
 */
export function parse(text: string, knowledge: Knowledge = NOTHING_KNOWN, earlier?: Meeting): Meeting {
  const pieces = cutPieces(text, earlier && piecesOf.get(earlier));
  const meeting = join(pieces, knowledge, earlier);
  piecesOf.set(meeting, pieces);
  return meeting;
}

/** How the text of a meeting was cut: nobody's business but that of the next version. */
const piecesOf = new WeakMap<Meeting, Pieces>();

/** What only all sections together say. */
function join(pieces: Pieces, knowledge: Knowledge, earlier: Meeting | undefined): Meeting {
  const drafts = readOutline(pieces.all);
  const facts = drafts.map((draft) => factsOf(pieces.all[draft.piece]?.source.text ?? '', draft));
  const places = placesOf(pieces, drafts, earlier?.sections ?? []);
  const unplaced = facts.flatMap((section) => section.lists);
  const lists = lazily(() => facts.flatMap((section, index) => places[index]?.shift.of(section.lists) ?? []));
  const people = placedPeople(baseOf(unplaced, knowledge, earlier), lists);
  const sections = placeSections(drafts, believed(facts, { people, knowledge }), places);
  const title = sections.find((section) => section.kind === 'title');
  const date = lazily(() => {
    const dated = [title, ...sections].find((section) => section?.facts.dates.some(isSure) === true);
    return dated?.dates.find(isSure);
  });
  const roles = lazily(() => sections.flatMap((section) => section.roles));
  return {
    ...{ source: pieces.source, sections, title, people, knowledge },
    get date() {
      return date();
    },
    get lists() {
      return lists();
    },
    get roles() {
      return roles();
    },
  };
}

function isSure({ other }: DateMention): boolean {
  return other === undefined;
}

/** Of lists that name the same people the same object, wherever the lists stand. */
function baseOf(lists: readonly AttendeeList[], knowledge: Knowledge, earlier: Meeting | undefined): People {
  const known = earlier?.sections.flatMap((section) => section.facts.lists) ?? [];
  const isSame =
    knowledge === earlier?.knowledge &&
    lists.length === known.length &&
    lists.every((list, index) => namesTheSame(list, known[index]));
  return isSame ? earlier.people.base : peopleOf(lists, knowledge);
}

/** Where a section stands. */
interface Place {
  readonly shift: Shift;
  readonly span: Span;
}

/** Of a section that stands where it stood, and says what it said, the shift is taken over, and with it what it has placed. */
function placesOf(pieces: Pieces, drafts: readonly Draft[], earlier: readonly Section[]): readonly Place[] {
  const starts = drafts.map(({ piece, opening }) => (pieces.starts[piece] ?? 0) + startOf(opening));
  return drafts.map(({ piece, opening }, index) => {
    const by = pieces.starts[piece] ?? 0;
    const before = earlier[index];
    const isKept =
      before instanceof PlacedSection && before.shift.by === by && before.facts.blocks === opening.blocks;
    const shift = isKept ? before.shift : new Shift(by);
    const next = starts[index + 1];
    const end = next === undefined ? pieces.source.text.length : endBefore(pieces.source.text, next);
    return { shift, span: { start: starts[index] ?? 0, end } };
  });
}

function startOf({ heading }: Draft['opening']): number {
  return heading?.span.start ?? 0;
}

/** The end of the line before the one that begins at an offset. */
function endBefore(text: string, lineStart: number): number {
  const isPair = text[lineStart - 1] === '\n' && text[lineStart - 2] === '\r';
  return Math.max(0, lineStart - (isPair ? 2 : 1));
}

/** The sections with their parents. */
function placeSections(
  drafts: readonly Draft[],
  facts: readonly SectionFacts[],
  places: readonly Place[],
): readonly Section[] {
  const byDraft = new Map<Draft, Section>();
  for (const [index, draft] of drafts.entries()) {
    const [own, place] = [facts[index], places[index]];
    if (own === undefined || place === undefined) continue;
    const parent = draft.parent && byDraft.get(draft.parent);
    byDraft.set(draft, new PlacedSection(own, place.shift, place.span, parent));
  }
  return [...byDraft.values()];
}
