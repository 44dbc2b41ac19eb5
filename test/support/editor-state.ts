/** What an editor has after it sent its messages: the texts of its documents, its settings, and the files on the disk. */
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Change } from './arbitrary-messages';

/** The last is a configuration, which is a document like others while it is open. */
const URIS = ['a.md', 'b.md', 'notes/c.md', '.minutes.json'].map((name) => `file:///work/${name}`);

const SETTINGS: readonly unknown[] = [
  { include: ['**'] },
  { include: ['*.md'], rules: { 'unlisted-speaker': 'error', 'speaker-format': 'off' } },
  { enable: false },
  { exclude: ['notes/**'], rules: { 'duplicate-attendee': 'hint' } },
  { enable: 'maybe', include: 7, rules: ['x'] },
];

const CONFIGURATIONS: readonly (string | undefined)[] = [
  undefined,
  '{ "include": ["**"], "roster": ["people.txt"] }',
  '{ "rules": { "unlinked-rfc": "error" }, "labels": { "ignore": ["Eve"] } }',
  '{ "include": [',
  '[]',
];

export class EditorState {
  readonly documents = new Map<string, TextDocument>();
  settings: unknown = SETTINGS[0];
  #configuration: string | undefined;

  uri(document: number): string {
    return URIS[document] ?? '';
  }

  choose(kind: 'settings' | 'disk', choice: number): void {
    if (kind === 'settings') this.settings = SETTINGS[choice % SETTINGS.length];
    else this.#configuration = CONFIGURATIONS[choice % CONFIGURATIONS.length];
  }

  readFile(path: string): string | undefined {
    if (path === '/work/.minutes.json') return this.#configuration;
    return path === '/work/people.txt' ? 'Eve Dorn (EVD) @eve\n' : undefined;
  }

  open(uri: string, text: string): void {
    this.documents.set(uri, TextDocument.create(uri, 'markdown', 1, text));
  }

  /** @returns the changes as they are to be sent; the ranges of each are those after the one before */
  change(uri: string, changes: readonly Change[]): TextDocumentContentChangeEvent[] {
    return changes.map((one) => {
      const event = { range: this.rangeOf(uri, one), text: one.text };
      this.update(uri, event);
      return event;
    });
  }

  update(uri: string, event: TextDocumentContentChangeEvent): void {
    const document = this.documents.get(uri);
    if (document !== undefined) TextDocument.update(document, [event], document.version + 1);
  }

  /** Within the document, or far behind its end. */
  rangeOf(uri: string, at: Change): { start: Position; end: Position } {
    const { line, character, lines, characters, far } = at;
    const start = { line: far ? line : line % (this.documents.get(uri)?.lineCount ?? 1), character };
    const end = { line: start.line + lines, character: lines === 0 ? character + characters : characters };
    return { start, end };
  }
}
