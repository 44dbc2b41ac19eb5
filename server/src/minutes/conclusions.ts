/** What a meeting has settled in its discussion, as single sentences say it: `RFC accepted unanimously.` */
import type { Paragraph } from '../markdown/block';
import { INERT } from '../markdown/inert';
import { inlineOf } from '../markdown/inline';
import { overlaps, type Span } from '../markdown/span';
import { isPlaceholder } from './entries';
import { grouped } from './grouped';
import type { SectionFacts, Statement } from './meeting';
import { perFacts } from './remembered';
import { type Passage, passagesOf, type Sentence, sentencesOf } from './sentences';
import { type OutcomeWords, words } from './vocabulary/index';

/** Whether the meeting has settled it is for `settled.ts` to say: that depends on who is meant. */
export interface Conclusion {
  /**
   * `label`: behind `Decision:`; `vote`: how a vote went; `deed`: somebody decided; `verdict`: something was accepted, or
   * somebody elected; `unanimity`: all agreed.
   */
  readonly kind: 'label' | 'vote' | 'deed' | 'verdict' | 'unanimity';
  /** The sentence; of a line with a label of its own the whole line without its list markup. */
  readonly span: Span;
  /** Who decided, for a deed that says so: `All members`, `Ada`. */
  readonly subject: string | undefined;
  /** What the sentence is the statement of. */
  readonly statement: Statement | undefined;
  readonly paragraph: Paragraph;
}

/** In the order of the text; of the discussion only. */
export const conclusionsIn = perFacts((facts): readonly Conclusion[] => {
  const { text, kind, blocks, statements } = facts;
  if ((kind !== 'discussion' && kind !== 'topic') || !maySay(facts)) return [];
  const spoken = grouped(statements, ({ paragraph }) => paragraph);
  const all = blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.quoted) return [];
    if (!STEMS.test(text.slice(block.span.start, block.span.end))) return [];
    return passagesOf(text, block, spoken.get(block) ?? []).flatMap((passage) => inPassage(text, passage));
  });
  return all.slice(0, MOST);
});

/** A section that settles more is none of any minutes. */
const MOST = 300;

/** Whether a section may say something of the kind: most do not, and are not read for it. */
function maySay({ text, blocks }: SectionFacts): boolean {
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first !== undefined && last !== undefined && STEMS.test(text.slice(first.span.start, last.span.end));
}

function inPassage(text: string, passage: Passage): readonly Conclusion[] {
  const { statement, paragraph, lines, visible } = passage;
  const [line, shown = ''] = [lines[0], visible[0]];
  const label = LABEL.exec(shown);
  if (line !== undefined && label !== null) return labelled(text, passage, line, label);
  return sentencesOf(text, passage, statement?.label.span.end ?? 0).flatMap((sentence) => {
    const read = readSentence(sentence);
    return read === undefined ? [] : [{ ...read, span: sentence.span, statement, paragraph }];
  });
}

/** Behind a label everything is settled that is not put off; how a vote went only tells what was settled if it says how. */
function labelled(
  text: string,
  { paragraph, ...passage }: Passage,
  line: Span,
  { 0: label, groups }: RegExpExecArray,
): readonly Conclusion[] {
  const [first] = sentencesOf(text, { paragraph, ...passage }, line.start + label.length);
  const said = passage.visible.join(' ').slice(label.length).trim();
  const isVote = groups?.['vote'] !== undefined;
  if (first === undefined || said.endsWith('?') || isPlaceholder(said) || CONTINUES.test(said)) return [];
  if ((isVote && !RESULT.test(said)) || PROCEDURAL.test(passage.visible.join(' '))) return [];
  const end = passage.lines.at(-1)?.end ?? line.end;
  const start = line.start + (/^[\s*_]*/u.exec(text.slice(line.start, line.end))?.[0].length ?? 0);
  const span = {
    start,
    end: end - (text.slice(start, end).length - text.slice(start, end).trimEnd().length),
  };
  const kind = isVote ? 'vote' : 'label';
  return [{ kind, span, subject: undefined, statement: undefined, paragraph }];
}

/** The word by which a conclusion says that it is one: `Decision`, `approved`; undefined where markup stands within it. */
export function concludingWord(
  { text }: Pick<SectionFacts, 'text'>,
  { kind, span, paragraph }: Conclusion,
): Span | undefined {
  const { visible } = inlineOf(text, paragraph);
  for (const [index, line] of paragraph.lines.entries()) {
    if (!overlaps(line, span)) continue;
    const start = Math.max(line.start, span.start);
    const shown = (visible[index] ?? '').slice(start - line.start, span.end - line.start);
    const match = TELLING[kind].exec(shown);
    if (match !== null) return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return undefined;
}

type Read = Pick<Conclusion, 'kind' | 'subject'>;

function readSentence({ text }: Sentence): Read | undefined {
  if (text.length > LONGEST || text.endsWith('?') || !STEMS.test(text)) return undefined;
  if (PROCEDURAL.test(text)) return undefined;
  const plain = text.replace(/[*_]+/gu, '');
  return verdict(plain) ?? deed(plain) ?? unanimity(plain);
}

/** Prose that goes on for longer tells a story. In UTF-16 code units. */
const LONGEST = 400;

function deed(text: string): Read | undefined {
  const match = DEED.exec(text);
  if (
    match === null ||
    isOpen(match[0]) ||
    CONTINUES_HERE.test(text.slice(match[0].length).replace(/^\s+/u, ''))
  )
    return undefined;
  const { subject } = match.groups ?? {};
  if (subject?.includes(INERT)) return undefined;
  return { kind: 'deed', subject };
}

function verdict(text: string): Read | undefined {
  const match = VERDICT.exec(text) ?? CHOICE.exec(text);
  if (match === null || isOpen(match[0])) return undefined;
  return { kind: 'verdict', subject: undefined };
}

function unanimity(text: string): Read | undefined {
  const match = UNANIMITY.exec(text);
  if (match === null || isOpen(text.slice(0, match.index)) || CONTINUES.test(text)) return undefined;
  return { kind: 'unanimity', subject: undefined };
}

function isOpen(text: string): boolean {
  return OPEN.test(text);
}

const some = (pick: (outcomes: OutcomeWords) => readonly string[]): string =>
  words(({ outcomes }) => pick(outcomes)).join('|');

function telling(pick: (outcomes: OutcomeWords) => readonly string[]): RegExp {
  return new RegExp(`${BEFORE_WORD}(?:${some(pick)})${BEHIND_WORD}`, 'iu');
}

const ADVERBS = `(?:(?:${some(({ adverbs }) => adverbs)}) )*`;
const BEHIND_WORD = '(?![\\p{L}\\p{N}])';
const BEFORE_WORD = '(?<![\\p{L}\\p{N}])';

const STEMS = new RegExp(
  some(({ stems }) => stems),
  'iu',
);
const LABEL = new RegExp(
  `^[\\s*_]*(?:(?:${some(({ labels }) => labels)})|(?<vote>${some(({ votes }) => votes)}))[*_]*(?: ?[:：][*_]*|[*_]+ [-–—]| [-–—])(?:\\s+|$)`,
  'iu',
);
const DEED = new RegExp(
  `^(?:(?<subject>\\S+(?: \\S+){0,4}?) )?(?:ha(?:s|ve|t|ben) )?${ADVERBS}(?:(?:${some(({ deeds }) => deeds)})|unanimously (?:${some(({ verdicts }) => verdicts)})${BEHIND_WORD})`,
  'iu',
);
const VERDICT = new RegExp(
  `^(?:[^\\s.,;:]+ ){0,3}?(?:${some(({ matters }) => matters)})${BEHIND_WORD}[^.,;:?]{0,80}? (?:(?:${some(({ passives }) => passives)}) )?${ADVERBS}(?:${some(({ verdicts }) => verdicts)})(?=\\s*(?:[.,;!(]|$)| (?:unanimously|einstimmig|with|as|for|by (?:vote|all|unanimous|consensus|the (?:committee|group|members|team))))`,
  'iu',
);
const CHOICE = new RegExp(
  `^[^.,;:?]{0,80}? (?:${some(({ passives }) => passives)}) ${ADVERBS}(?:${some(({ choices }) => choices)})${BEHIND_WORD}`,
  'iu',
);
const UNANIMITY = new RegExp(`${BEFORE_WORD}(?:${some(({ unanimity }) => unanimity)})${BEHIND_WORD}`, 'iu');
const TELLING: Readonly<Record<Conclusion['kind'], RegExp>> = {
  label: telling(({ labels }) => labels),
  vote: telling(({ votes }) => votes),
  deed: telling(({ deeds, verdicts }) => [...deeds, ...verdicts]),
  verdict: telling(({ verdicts, choices }) => [...verdicts, ...choices]),
  unanimity: telling(({ unanimity }) => unanimity),
};
const OPEN = new RegExp(`${BEFORE_WORD}(?:${some(({ open }) => open)})${BEHIND_WORD}`, 'iu');
const PROCEDURAL = new RegExp(
  `${BEFORE_WORD}(?:${some(({ procedural }) => procedural)})${BEHIND_WORD}`,
  'iu',
);
const CONTINUES = new RegExp(`${BEFORE_WORD}(?:${some(({ continuations }) => continuations)})`, 'iu');
const CONTINUES_HERE = new RegExp(`^(?:to |on )?(?:${some(({ continuations }) => continuations)})`, 'iu');
/** `unanimous`, `+4, 0, -1`, `5 in favour`, `passed`. */
const RESULT = new RegExp(
  `${some(({ unanimity }) => unanimity)}|${some(({ verdicts }) => verdicts)}|\\+\\d|\\d+ ?(?:-|–|:|/|,) ?\\d+|\\d+ (?:in favou?r|for|yes|against|ja)`,
  'iu',
);
