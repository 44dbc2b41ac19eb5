/** What the words of minutes are, for an editor to colour: who speaks to whom, RFCs, what says that it was decided. */
import { byPosition, overlaps, type Span } from '../markdown/span';
import { type Conclusion, concludingWord } from '../minutes/conclusions';
import type { Meeting, Reference, Section, SectionFacts } from '../minutes/meeting';
import { type NamedSpeaker, namedSpeakersIn } from '../minutes/named-speakers';
import { perFacts } from '../minutes/remembered';
import { settledIn } from '../minutes/settled';
import { isDiscussion } from '../minutes/speakers';
import type { TokenModifier, TokenType } from './token-legend';

export interface SemanticToken {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** The tokens of a section: in the order of the text, none within another. */
export interface TokenRun {
  /** Where the offsets of the tokens count from: they are not copied to their place with each edit above them. */
  readonly from: number;
  readonly tokens: readonly SemanticToken[];
}

/** @param within the part of the text that is asked for; all of it without */
export function semanticTokens(meeting: Meeting, within?: Span): readonly TokenRun[] {
  return meeting.sections
    .filter(({ span }) => within === undefined || overlaps(span, within))
    .map((section) => ({ from: section.place(START).start, tokens: tokensIn(section, meeting) }))
    .filter(({ tokens }) => tokens.length > 0);
}

const START: Span = { start: 0, end: 0 };

/** What is found in a section, each as its own facts have it: the same objects as long as they say the same. */
interface Findings {
  readonly names: readonly NamedSpeaker[];
  readonly rfcs: readonly Reference[];
  readonly conclusions: readonly Conclusion[];
}

/** The same list as long as the same is found. */
function tokensIn(section: Section, meeting: Meeting): readonly SemanticToken[] {
  const { facts } = section;
  const found = {
    names: namedSpeakersIn(section, meeting),
    rfcs: plainRfcsIn(facts),
    conclusions: isDiscussion(section) ? settledIn(meeting, section) : [],
  };
  const last = known.get(facts);
  if (last !== undefined && isSame(last.found, found)) return last.tokens;
  const tokens = read(facts, found);
  known.set(facts, { found, tokens });
  return tokens;
}

const known = new WeakMap<
  SectionFacts,
  { readonly found: Findings; readonly tokens: readonly SemanticToken[] }
>();

function isSame(a: Findings, b: Findings): boolean {
  return hasSame(a.names, b.names) && hasSame(a.rfcs, b.rfcs) && hasSame(a.conclusions, b.conclusions);
}

function hasSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((one, index) => one === b[index]));
}

/** Links look like links already. */
const plainRfcsIn = perFacts(({ references }) => references.filter(({ link }) => link === undefined));

function read(facts: SectionFacts, { names, rfcs, conclusions }: Findings): readonly SemanticToken[] {
  const speakers = names.map(speakerToken);
  if (rfcs.length + conclusions.length === 0) return speakers;
  const words = conclusions.flatMap((conclusion) => concludingWord(facts, conclusion) ?? []);
  const others = [
    ...rfcs.map((rfc) => ({ span: writtenRfc(rfc), type: 'rfc', modifiers: PLAIN }) as const),
    ...words.map((span) => ({ span, type: 'decision', modifiers: PLAIN }) as const),
  ];
  return apart([...speakers, ...others].sort(byPosition));
}

const PLAIN: readonly TokenModifier[] = [];
const MODIFIERS: Readonly<Record<NamedSpeaker['standing'], readonly TokenModifier[]>> = {
  present: PLAIN,
  collective: PLAIN,
  absent: ['absent'],
  unlisted: ['unresolved'],
};

function speakerToken({ kind, name: { span }, standing }: NamedSpeaker): SemanticToken {
  const type = standing === 'collective' ? 'collective' : kind;
  return { span, type, modifiers: MODIFIERS[standing] };
}

/** Of a title only what says that it is an RFC: headings and sentences keep their own colour. */
function writtenRfc({ kind, span: { start, end } }: Reference): Span {
  return { start, end: kind === 'number' ? end : start + 'RFC'.length };
}

function apart(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  return tokens.filter(({ span }, index) => {
    const before = tokens[index - 1];
    return before === undefined || !overlaps(before.span, span);
  });
}
