/** What somebody is to do, where minutes say so themselves: `ACTION: Ada to write …`, the items of an actions section. */
import type { Block, ListItem, Paragraph } from '../markdown/block';
import { INERT } from '../markdown/inert';
import { inlineOf } from '../markdown/inline';
import { byPosition, type Span, trimmed } from '../markdown/span';
import type { Action } from './action';
import { actionRows } from './action-rows';
import { readDate } from './dates';
import { isPlaceholder } from './entries';
import { grouped } from './grouped';
import type { DateMention, Name, SectionFacts, Statement } from './meeting';
import { isPlausibleName, namesAlone } from './names';
import { saysDone, saysNothingToDo } from './nothing-to-do';
import { perFacts } from './remembered';
import { isAboveList } from './statements';
import { readTitle } from './titles';
import { words } from './vocabulary/index';

/** In the order of the text. */
export const actionsIn = perFacts((facts): readonly Action[] => {
  const { text, kind, title, blocks } = facts;
  if (kind === 'attendees' || kind === 'absent') return [];
  const isList = kind === 'actions' && readTitle(title)?.kind === 'actions';
  if (!isList && !mayHave(text, blocks)) return [];
  const reader = new Reader(facts, isList);
  const all = blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && !block.quoted ? reader.read(block, blocks[index + 1]) : [],
  );
  const rows = isList ? actionRows(text, blocks) : [];
  return (rows.length === 0 ? all : [...all, ...rows].sort(byPosition)).slice(0, MOST);
});

/** A section with more to do is none of any minutes. */
const MOST = 1_000;

function mayHave(text: string, blocks: readonly Block[]): boolean {
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first !== undefined && last !== undefined && STEMS.test(text.slice(first.span.start, last.span.end));
}

/** As much of a line as a label may be in, in UTF-16 code units. */
const HEAD = 40;

/** What stands above something that is to be done. */
interface Above {
  /** Empty where it names nobody. */
  readonly owners: readonly Name[];
}

/** Goes through the paragraphs of a section in their order, and knows below what each stands. */
class Reader {
  /** Items and lists what stands in which is to be done: by somebody whom their title names, or by nobody in particular. */
  readonly #above = new Map<ListItem | Span, Above>();

  readonly #spoken: ReadonlyMap<Paragraph, readonly Statement[]>;

  constructor(
    private readonly facts: SectionFacts,
    private readonly isList: boolean,
  ) {
    this.#spoken = grouped(facts.statements, ({ paragraph }) => paragraph);
  }

  read(paragraph: Paragraph, next: Block | undefined): readonly Action[] {
    const { text } = this.facts;
    // Most paragraphs begin with nothing of the kind: they are not worth reading their inline content.
    const head = text.slice(paragraph.lines[0]?.start, (paragraph.lines[0]?.start ?? 0) + HEAD);
    if (!this.isList && this.#above.size === 0 && !STEMS.test(head)) return [];
    const { visible } = inlineOf(text, paragraph);
    const lines = this.#linesOf(paragraph);
    return lines.flatMap((line, index) => {
      const shown = visible[line] ?? '';
      const span = paragraph.lines[line];
      if (span === undefined) return [];
      const end = paragraph.lines[(lines[index + 1] ?? paragraph.lines.length) - 1]?.end ?? span.end;
      return this.#readLine(paragraph, { shown, span: { start: span.start, end } }, next);
    });
  }

  /** Where something begins: a statement a line, or one paragraph. */
  #linesOf(paragraph: Paragraph): readonly number[] {
    if (!this.isList || paragraph.item !== undefined) return [0];
    const statements = this.#spoken.get(paragraph) ?? [];
    return [0, ...statements.map(({ lineIndex }) => lineIndex).filter((line) => line > 0)];
  }

  #readLine(paragraph: Paragraph, { shown, span }: Line, next: Block | undefined): readonly Action[] {
    const label = LABEL.exec(shown)?.[0];
    const above = paragraph.leads ? this.#aboveOf(paragraph) : undefined;
    if (label === undefined && above === undefined && !this.#isOwnItem(paragraph)) return [];
    const box = BOX.exec(shown.slice(label?.length ?? 0))?.[0] ?? '';
    const from = (label?.length ?? 0) + box.length;
    const said = shown.slice(from);
    const { names, end } = ownersIn(said, span.start + from);
    // Nothing but a name, or nothing at all: what is to be done stands below.
    if (said.slice(end).trim() === '') {
      if (label !== undefined || names.length > 0) this.#remember(paragraph, next, names);
      return [];
    }
    if (isNone(said, names)) return [];
    return [
      {
        ...{ owners: names, ownersAbove: above?.owners ?? [], paragraph },
        isOwnedAbove: above !== undefined && above.owners.length > 0,
        span: trimmed(this.facts.text, { start: span.start + from, end: span.end }),
        isExplicit: label !== undefined || paragraph.item !== undefined,
        isDone: /[xX✓✔]/u.test(box) || saysDone(said),
        due: dueIn(said, span.start + from),
      },
    ];
  }

  /** Whether it is an outermost item of an actions section, or a line of it. */
  #isOwnItem({ item, leads }: Paragraph): boolean {
    return this.isList && (item === undefined || (leads && item.parent === undefined));
  }

  /** What stands below it is to be done. */
  #remember(paragraph: Paragraph, next: Block | undefined, owners: Above['owners']): void {
    if (paragraph.item !== undefined && paragraph.leads) this.#above.set(paragraph.item, { owners });
    if (isAboveList(paragraph, next) && next?.item !== undefined) this.#above.set(next.item.list, { owners });
  }

  #aboveOf({ item }: Paragraph): Above | undefined {
    if (item === undefined) return undefined;
    return this.#above.get(item.list) ?? (item.parent && this.#above.get(item.parent));
  }
}

function isNone(said: string, names: readonly Name[]): boolean {
  if (isPlaceholder(said.replaceAll(INERT, ' ').trim()) || !/\p{L}/u.test(said)) return true;
  // `None: all is done` names nobody either.
  return saysNothingToDo(said) && names.every(({ text }) => saysNothingToDo(text));
}

interface Line {
  /** The visible text of its first line. */
  readonly shown: string;
  readonly span: Span;
}

interface Owners {
  readonly names: readonly Name[];
  /** How far the names reach in what is said, with what stands behind them. */
  readonly end: number;
}

/** @param offset where the text begins in the document */
function ownersIn(said: string, offset: number): Owners {
  for (const pattern of OWNERS) {
    const match = pattern.exec(said);
    const [from] = match?.indices?.groups?.['people'] ?? [];
    if (match === null || from === undefined) continue;
    const names = namesAlone(match.groups?.['people'] ?? '', offset + from);
    if (names.length === 0 || !names.every(({ text }) => isPlausibleName(text))) continue;
    return { names, end: match.index === 0 ? match[0].length : 0 };
  }
  return { names: [], end: 0 };
}

/** The day in a text with a word such as `by` before it. */
function dueIn(said: string, offset: number): DateMention | undefined {
  const date = readDate(said, offset);
  if (date === undefined) return undefined;
  return DUE.test(said.slice(0, date.span.start - offset)) ? date : undefined;
}

const labels = words(({ actions }) => actions.labels).join('|');
const STEMS = new RegExp(`(?:${words(({ actions }) => actions.labels).join('|')})`, 'iu');
const LABEL = new RegExp(
  `^[\\s*_]*(?:\\[[ xX]\\] )?[*_]*(?:(?:${labels})[*_]*(?: ?[:：][*_]*|[*_]+ [-–—])(?:\\s+|$)|\\[(?:${labels})\\]:?\\s+|[#^](?:${labels})\\s+)`,
  'iu',
);
const BOX = /^\s*\[[ xX✓✔]\]\s+/u;
const BEFORE_WORD = '(?<![\\p{L}\\p{N}])';
const BEHIND_WORD = '(?![\\p{L}\\p{N}])';
/** What may be names: `namesAlone` looks closer, and its pattern is compiled for labels already. */
const PEOPLE = '[^:：()[\\]]{1,80}';
const NOTE = '(?: ?\\([^()]{1,60}\\))?';
const duties = words(({ actions }) => actions.duties).join('|');
const owners = words(({ actions }) => actions.owners).join('|');

const OWNERS = [
  new RegExp(`^[\\s*_]*(?<people>${PEOPLE}?)${NOTE}[*_]* ?[:：][*_]*(?=\\s|$)`, 'du'),
  new RegExp(`^[\\s*_]*[\\[(](?<people>${PEOPLE})[\\])][*_:]*\\s`, 'du'),
  new RegExp(`^[\\s*_]*(?<people>${PEOPLE}?)${NOTE}[*_]* [-–—](?=\\s)`, 'du'),
  // Not in capitals: people are called Will.
  new RegExp(`^[\\s*_]*(?<people>${PEOPLE}?)${NOTE}[*_]*,? (?=(?:${duties})${BEHIND_WORD})`, 'du'),
  new RegExp(
    `${BEFORE_WORD}(?:${owners})[*_]*(?: ?[:：])?[*_]* (?<people>${PEOPLE}?)[.*_]{0,3}\\s{0,2}$`,
    'diu',
  ),
  new RegExp(`[(\\[](?<people>${PEOPLE})[)\\]][.*_]{0,3}\\s{0,2}$`, 'du'),
  new RegExp(`[-–—] (?<people>${PEOPLE}?)[.*_]{0,3}\\s{0,2}$`, 'du'),
];
const DUE = new RegExp(
  `${BEFORE_WORD}(?:${words(({ actions }) => actions.due).join('|')})[^\\p{L}\\p{N}]{0,3}(?:\\p{L}{3,9}[,.]? )?$`,
  'iu',
);
