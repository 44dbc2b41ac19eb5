/** A client that counts characters in other units than UTF-16 is told the same, and understood as well. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Position, Range, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as own from '../../server/src/protocol';
import { ARCHIVE_ITEMS, MEETING_ITEMS } from '../../server/src/views-protocol';
import { textEdits, versionsOf } from '../support/arbitrary-edits';
import { counted, type Units, uncounted, uncountedTokens } from '../support/counted';
import { holds } from '../support/holds';
import { LspClient } from '../support/lsp-client';
import { MemoryFiles } from '../support/memory-files';
import { MemoryIndexer } from '../support/memory-indexer';
import { connectedMinutes, nastyMinutes } from '../support/nasty-minutes';

vi.setConfig({ testTimeout: 86_400_000 });

const CASES = 5;

const URI = 'file:///work/may.md';

/** The same in letters of every length. */
function spelled(text: string): string {
  return text
    .replaceAll('Ada', 'Ådá')
    .replaceAll('Byron', 'Бyron')
    .replaceAll('Tom', 'Тома')
    .replaceAll('Mill', 'Mühle ⚙️')
    .replaceAll(': ', ': 🏮 ')
    .replaceAll('yes', 'ｙé𝔰');
}

const minutes = (day: string): string =>
  spelled(
    `# Meeting ${day}\r\n\r\n## Attendees\r\n\r\n- Ada Byron (ADB) @ada\r\n- Tom Carr\r\n\r\n## Decisions\r\n\r\n- yes: Ada Byron to build the Mill, RFC 7\r\n\r\n## Minutes\r\n\r\n### Mill: [RFC 7](/a)\r\n\r\n- Ada: see, RFC 7\r\n- Tom to Ada: yes \`yes\` RFC 8\r\n- Eve: no, Tom Carr: yes\r\n\r\n### Mill yes\r\n\r\n- Tom: Mill will be voted on at the next meeting\r\n\r\n`,
  );

const CLOSED = minutes('2026-02-04');

/** Where people meet and speak, and then anything. */
const texts = fc
  .oneof(connectedMinutes, nastyMinutes)
  .map((text) => minutes('2026-03-04') + spelled(text.slice(0, 300)));

test.each<Units>(['utf-8', 'utf-32'])('%s', (units) =>
  holds(
    CASES,
    fc.asyncProperty(
      texts,
      textEdits,
      fc.array(fc.nat(), { minLength: 2, maxLength: 2 }),
      async (text, edits, places) => {
        const both = await Both.start(units, text);
        for (const version of versionsOf(text, edits.slice(0, 1))) {
          await both.write(version);
          await both.compare(places);
        }
        both.stop();
      },
    ),
  ),
);

/** One that counts in UTF-16, and another one. */
class Both {
  readonly #document: TextDocument;

  private constructor(
    readonly utf16: LspClient,
    readonly other: LspClient,
    readonly units: Units,
    text: string,
  ) {
    this.#document = TextDocument.create(URI, 'markdown', 1, text);
  }

  static async start(units: Units, text: string): Promise<Both> {
    const [utf16, other] = await Promise.all([started(['utf-8', 'utf-16'], text), started([units], text)]);
    expect(other.initialized.capabilities.positionEncoding).toBe(units);
    return new Both(utf16, other, units, text);
  }

  /** What has changed is one range. */
  async write(text: string): Promise<void> {
    const { from, to, added } = difference(this.#document.getText(), text);
    const range = { start: this.#document.positionAt(from), end: this.#document.positionAt(to) };
    await Promise.all([
      this.utf16.change(URI, { range, text: added }),
      this.other.change(URI, { range: this.#counted(range), text: added }),
    ]);
    TextDocument.update(this.#document, [{ range, text: added }], this.#document.version + 1);
    // A range within CR LF is not one that an editor has.
    if (this.#document.getText() === text) return;
    await Promise.all([this.utf16.change(URI, { text }), this.other.change(URI, { text })]);
    TextDocument.update(this.#document, [{ text }], this.#document.version + 1);
  }

  async compare(places: readonly number[]): Promise<void> {
    const text = this.#document.getText();
    const tokens = await this.#tokens();
    const starts = [...text.matchAll(/(?<=[\s*>(])\p{L}/gu)].map(({ index }) => index);
    for (const place of places) {
      const offset = starts[place % starts.length] ?? 0;
      await this.#compareAt(
        this.#document.positionAt(offset),
        this.#document.positionAt(place % (text.length + 1)),
      );
    }
    expect(tokens[1]).toEqual(tokens[0]);
  }

  async #compareAt(position: Position, later: Position): Promise<void> {
    const here = snapped(position, this.#document);
    const end = snapped(later, this.#document);
    const range =
      this.#document.offsetAt(here) <= this.#document.offsetAt(end)
        ? { start: here, end }
        : { start: end, end: here };
    const others = questions({ position: this.#position(here), range: this.#counted(range) });
    for (const [index, [method, params]] of questions({ position: here, range }).entries()) {
      const [expected, actual] = await Promise.all([
        this.utf16.connection.sendRequest(method, params).catch(messageOf),
        this.other.connection.sendRequest(method, others[index]?.[1]).catch(messageOf),
      ]);
      expect({ method, answer: this.#uncounted(actual) }).toEqual({ method, answer: expected });
    }
  }

  #uncounted(answer: unknown): unknown {
    if (typeof answer !== 'object' || answer === null || !('position' in answer))
      return this.#uncountedHere(answer);
    // The cursor is one in the text that comes of the edits, or that is given.
    const { position, ...rest } = answer;
    const all = this.#uncountedHere(rest) as { edits?: TextEdit[]; text?: string };
    const made = all.text ?? TextDocument.applyEdits(this.#document, all.edits ?? []);
    return { ...all, position: uncounted(position, this.units, () => made, URI) };
  }

  #uncountedHere(answer: unknown): unknown {
    return uncounted(answer, this.units, (uri) => this.#textOf(uri), URI);
  }

  #textOf(uri: string): string {
    return uri === URI ? this.#document.getText() : CLOSED;
  }

  async #tokens(): Promise<readonly unknown[]> {
    const params = { textDocument: { uri: URI } };
    const [a, b] = await Promise.all(
      [this.utf16, this.other].map(({ connection }) =>
        connection.sendRequest<{ data: number[] }>('textDocument/semanticTokens/full', params),
      ),
    );
    const text = this.#document.getText();
    return [
      uncountedTokens(a?.data ?? [], text, undefined),
      uncountedTokens(b?.data ?? [], text, this.units),
    ];
  }

  #position(position: Position): Position {
    return counted(position, this.#document.getText(), this.units);
  }

  #counted({ start, end }: Range): Range {
    return { start: this.#position(start), end: this.#position(end) };
  }

  stop(): void {
    this.utf16.stop();
    this.other.stop();
  }
}

async function started(positionEncodings: string[], text: string): Promise<LspClient> {
  const files = new MemoryFiles({ 'work/april.md': CLOSED });
  const settings = { minutes: { inlayHints: true, codeLens: true, include: ['may.md'] } };
  const client = await LspClient.start({
    ...{
      pull: true,
      refresh: true,
      versionedEdits: true,
      snippetEdits: true,
      confirmedEdits: true,
      newFiles: true,
    },
    ...{
      relatedInformation: true,
      definitionLinks: true,
      nestedSymbols: true,
      semanticTokens: true,
      prepareRename: true,
    },
    ...{ positionEncodings, folders: ['file:///work'], indexer: new MemoryIndexer(files) },
    initializationOptions: { settings, views: true },
    readFile: (path) => files.read(path.slice(1)),
  });
  await client.open(URI, text);
  await client.pull(URI);
  await client.refreshes.take();
  return client;
}

/** Everything that is asked or answered with a place. */
function questions({ position, range }: { position: Position; range: Range }): readonly [string, object][] {
  const textDocument = { uri: URI };
  const at = { textDocument, position };
  const within = { textDocument, range };
  return [
    ['textDocument/diagnostic', { textDocument }],
    ['textDocument/completion', at],
    ['textDocument/codeAction', { ...within, context: { diagnostics: [] } }],
    ['textDocument/codeAction', { ...within, context: { diagnostics: [], only: ['source'] } }],
    ['textDocument/definition', at],
    ['textDocument/references', { ...at, context: { includeDeclaration: true } }],
    ['textDocument/documentHighlight', at],
    ['textDocument/hover', at],
    ['textDocument/prepareRename', at],
    ['textDocument/rename', { ...at, newName: 'Zoë Quill' }],
    ['textDocument/documentLink', { textDocument }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/foldingRange', { textDocument }],
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/inlayHint', within],
    ['textDocument/onTypeFormatting', { ...at, ch: '\n', options: { tabSize: 2, insertSpaces: true } }],
    ['workspace/symbol', { query: '' }],
    [MEETING_ITEMS, { textDocument, path: [] }],
    [MEETING_ITEMS, { textDocument, path: ['topics'] }],
    [ARCHIVE_ITEMS, { path: [] }],
    [own.INSERT_TOPIC, { ...at, title: 'The Mühle ⚙️', href: null }],
    [own.ADD_SPEAKERS, { textDocument, names: [spelled('Eve'), spelled('Tom')] }],
    [own.PASTE_STATEMENTS, { ...within, text: spelled('Ada: see 🏮\nTom: yes\n') }],
    [own.NEW_MINUTES, { uri: URI, day: '2026-03-11' }],
  ];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The one range that differs; never half of a character. */
function difference(before: string, now: string): { from: number; to: number; added: string } {
  let from = 0;
  while (from < before.length && before[from] === now[from]) from++;
  let end = 0;
  const most = Math.min(before.length, now.length) - from;
  while (end < most && before.at(-1 - end) === now.at(-1 - end)) end++;
  if (isSecondHalf(before, from) || isSecondHalf(now, from)) from--;
  if (isSecondHalf(before, before.length - end) || isSecondHalf(now, now.length - end)) end--;
  return { from, to: before.length - end, added: now.slice(from, now.length - end) };
}

/** No editor has a cursor within a character. */
function snapped({ line, character }: Position, document: TextDocument): Position {
  const offset = document.offsetAt({ line, character });
  return isSecondHalf(document.getText(), offset) ? { line, character: character - 1 } : { line, character };
}

function isSecondHalf(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
