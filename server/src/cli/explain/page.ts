/** A page of Markdown as a terminal can show it. */
import type { Token } from 'markdown-it';
import { parseBlocks } from '../../markdown/parser';
import { inlineRuns } from './inline';
import { Table } from './table';
import { type Paint, type StyledRun, wrapped } from './words';

/** How a page is shown. */
export interface PageLook {
  /** Of a line, in columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
}

/** Headings stand at the margin, and all else is indented below them: they are to be seen without styles too. */
export function pageText(markdown: string, look: PageLook): string {
  const writer = new PageWriter(look);
  for (const token of parseBlocks(markdown).tokens) writer.take(token);
  return writer.text;
}

/** Walks the tokens once, and keeps what is open. */
class PageWriter {
  readonly #blocks: string[] = [];
  #isHeading = false;
  /** The markers of the list items that are open, innermost last. */
  readonly #items: { marker: string; isFresh: boolean }[] = [];
  #table: Table | undefined;

  constructor(readonly look: PageLook) {}

  get text(): string {
    return `${this.#blocks.join('\n\n')}\n`;
  }

  take(token: Token): void {
    switch (token.type) {
      case 'heading_open':
      case 'heading_close':
        this.#isHeading = token.type === 'heading_open';
        break;
      case 'list_item_open':
        this.#items.push({ marker: token.info === '' ? '-' : `${token.info}.`, isFresh: true });
        break;
      case 'list_item_close':
        this.#items.pop();
        break;
      case 'table_open':
        this.#table = new Table();
        break;
      case 'tr_open':
        this.#table?.rows.push([]);
        break;
      case 'table_close':
        this.#takeTable();
        break;
      case 'inline':
        if (this.#table !== undefined) this.#table.rows.at(-1)?.push(inlineRuns(token.content));
        else this.#takeText(token.content);
        break;
      case 'fence':
      case 'code_block':
        this.#takeCode(token);
        break;
    }
  }

  #takeText(content: string): void {
    const { paint, width } = this.look;
    const runs = inlineRuns(content);
    if (this.#isHeading) {
      this.#blocks.push(wrapped(runs.map(bold), width, paint).join('\n'));
      return;
    }
    const indent = MARGIN + this.#items.reduce((sum, { marker }) => sum + marker.length + 1, 0);
    const item = this.#items.at(-1);
    const lines = wrapped(runs, width - indent, paint).map((line) => ' '.repeat(indent) + line);
    if (item?.isFresh === true) {
      const [first = ''] = lines;
      const lead = `${item.marker} `.padStart(indent);
      this.#blocks.push([lead + first.slice(indent), ...lines.slice(1)].join('\n'));
      item.isFresh = false;
    } else this.#blocks.push(lines.join('\n'));
  }

  #takeTable(): void {
    const { width, paint } = this.look;
    const lines = this.#table?.lines(width - MARGIN, paint) ?? [];
    this.#blocks.push(lines.map((line) => `${' '.repeat(MARGIN)}${line}`.trimEnd()).join('\n'));
    this.#table = undefined;
  }

  /** The lines of code stay as they are: broken they would say something else. */
  #takeCode({ content, info }: Token): void {
    const { paint } = this.look;
    const label = /\bbad$/.test(info) ? 'Found:' : /\bgood$/.test(info) ? 'Not found:' : undefined;
    const lines = content.replace(/\n$/, '').split('\n');
    const code = lines.map((line) =>
      line === '' ? '' : ' '.repeat(MARGIN * 3) + paint({ text: line, style: 'dim' }),
    );
    const head = label === undefined ? [] : [' '.repeat(MARGIN) + label, ''];
    this.#blocks.push([...head, ...code].join('\n'));
  }
}

/** In columns. */
const MARGIN = 2;

function bold({ text }: StyledRun): StyledRun {
  return { text, style: 'bold' };
}
