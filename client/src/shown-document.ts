/** The document that views and status are about: the one that somebody reads or writes, as long as it is open. */
import {
  type Disposable,
  EventEmitter,
  TabInputText,
  TabInputTextDiff,
  type TextDocument,
  type ViewColumn,
  window,
  workspace,
} from 'vscode';
import { isServed } from './is-served';

/** Nobody has typed for so long, in ms. */
const PAUSE = 500;

/**
 * It is that of the active editor. Of what is no document of ours, such as a preview, the other side of a comparison, a
 * cell of a notebook or a program, nothing is to be shown: then it stays the one before, until its last tab is closed.
 */
export class ShownDocument implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: readonly Disposable[];
  #document: TextDocument | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** It is another document, or another text that nobody has typed in for a moment. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.#follow()),
      window.tabGroups.onDidChangeTabs(() => this.#follow()),
      // Another language may have been chosen for it.
      workspace.onDidOpenTextDocument(() => this.#follow()),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document === this.#document) this.#wait();
      }),
    ];
    this.#follow();
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #follow(): void {
    const document = this.#current();
    if (document === this.#document) return;
    this.#document = document;
    this.#tell();
  }

  #current(): TextDocument | undefined {
    const document = window.activeTextEditor?.document;
    if (document !== undefined && isServed(document)) return document;
    return this.#document !== undefined && isOpen(this.#document) ? this.#document : undefined;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), PAUSE);
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#changed.fire();
  }
}

function isOpen(document: TextDocument): boolean {
  return !document.isClosed && isServed(document) && columnOf(document) !== undefined;
}

/** Where a document has a tab; undefined where it has none. */
export function columnOf(document: TextDocument): { readonly viewColumn: ViewColumn } | undefined {
  const uri = document.uri.toString();
  return window.tabGroups.all.find(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        (input instanceof TabInputText && input.uri.toString() === uri) ||
        (input instanceof TabInputTextDiff && input.modified.toString() === uri),
    ),
  );
}
