/** What somebody is to do, in a table whose head says who: `| Owner | What | Due |`. */
import type { Block, Paragraph, TableRow, Text } from '../markdown/block';
import { inlineOf } from '../markdown/inline';
import { type Span, trimmed } from '../markdown/span';
import type { Action } from './action';
import { readDate } from './dates';
import { isPlausibleName, namesAlone } from './names';
import { saysDone, saysNothingToDo } from './nothing-to-do';
import { columnOf, headsOf } from './table-columns';
import { words } from './vocabulary/index';

/** In the order of the text; a table that does not say who and what is read by nobody. */
export function actionRows(text: string, blocks: readonly Block[]): readonly Action[] {
  const heads = headsOf(blocks);
  const rows = blocks.filter((block): block is TableRow => block.kind === 'row' && !block.quoted);
  return rows.flatMap((row, index) => {
    const head = heads.get(row);
    if (head === undefined) return [];
    const owner = columnOf(text, head, OWNER);
    const what = columnOf(text, head, WHAT);
    if (owner < 0 || what < 0) return [];
    const above = rows[index - 1];
    const isFirst = above === undefined || heads.get(above) !== head;
    // Below a name an empty first cell may mean the same person again.
    return actionIn(text, row, { owner, what, maySayAbove: owner === 0 && !isFirst });
  });
}

interface Columns {
  readonly owner: number;
  readonly what: number;
  readonly maySayAbove: boolean;
}

function actionIn(text: string, row: TableRow, { owner, what, maySayAbove }: Columns): readonly Action[] {
  const [cell, who] = [row.cells[what], row.cells[owner]];
  const shown = row.cells.map((one) => shownIn(text, one));
  const said = shown[what] ?? '';
  const [line, place] = [cell?.lines[0], who?.lines[0]];
  if (cell === undefined || line === undefined || place === undefined) return [];
  if (!/\p{L}/u.test(said) || saysNothingToDo(said)) return [];
  const written = shown[owner] ?? '';
  const names = namesAlone(written, place.start);
  const owners = names.every(({ text: name }) => isPlausibleName(name)) ? names : [];
  const isEmpty = /^[-–—]?$/u.test(written.trim());
  return [
    {
      ...{ span: trimmed(text, line), owners, ownersAbove: [], paragraph: aloneAs(row, cell) },
      isOwnedAbove: owners.length === 0 && (!isEmpty || maySayAbove),
      isExplicit: true,
      isDone: shown.some((one) => saysDone(one) || saysDone(`: ${one}`) || /^\s*[✓✔✅☑]/u.test(one)),
      due: dueOf(text, row),
      ownerCell: isEmpty ? place : undefined,
    },
  ];
}

function shownIn(text: string, cell: Text): string {
  return inlineOf(text, cell).visible[0] ?? '';
}

function dueOf(text: string, { cells }: TableRow): Action['due'] {
  const [only, ...others] = cells.flatMap((cell) => readDate(shownIn(text, cell), startOf(cell)) ?? []);
  return others.length > 0 ? undefined : only;
}

function startOf({ lines: [line] }: Text): number {
  return (line ?? NOWHERE).start;
}

const NOWHERE: Span = { start: 0, end: 0 };

/** A cell as a paragraph of its own. */
function aloneAs({ span, item, quoted }: TableRow, { lines, definitions }: Text): Paragraph {
  return { kind: 'paragraph', span, item, quoted, leads: false, lines, definitions };
}

const owners = words(({ actions }) => [...actions.owners, ...actions.whoColumns]).join('|');
const OWNER = new RegExp(`^(?:action )?(?:${owners})$`, 'u');
const whats = words(({ actions }) => [...actions.labels, ...actions.kinds, ...actions.whatColumns]).join('|');
const WHAT = new RegExp(`^(?:${whats})$`, 'u');
