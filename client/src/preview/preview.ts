/** Joins the editor's Markdown preview with what the extension knows of minutes. */
import { commands, type Disposable, type Event, type LogOutputChannel, l10n, Uri, workspace } from 'vscode';
import { judgeText } from '../judge-document';
import type { KnownVerdicts } from '../known-verdicts';
import { extendMarkdownIt, type MarkdownIt, type Reader } from './extend-markdown-it';
import { loadDecorate } from './load-decorate.node';

/** What the editor's Markdown extension calls when the first preview is opened. */
export type ExtendMarkdownIt = <M extends MarkdownIt>(md: M) => M;

/**
 * A preview is drawn while it waits for nobody: as the server has said last, else as the text and the settings say. Once
 * the server says otherwise it is drawn anew.
 */
export class Preview implements Disposable {
  /** How each document was drawn last, by its URI. */
  readonly #drawn = new Map<string, boolean>();
  readonly #subscriptions: readonly Disposable[];

  /** @param onDidChange something else is known, such as the configuration of the project */
  constructor(
    readonly output: LogOutputChannel,
    readonly verdicts: KnownVerdicts,
    onDidChange: Event<void>,
  ) {
    this.#subscriptions = [
      onDidChange(() => {
        for (const uri of this.#drawn.keys()) this.#ask(uri);
      }),
      verdicts.onDidChange((uri) => this.#drawAnew(uri)),
    ];
  }

  readonly extendMarkdownIt: ExtendMarkdownIt = (md) => {
    const reader: Reader = {
      isMinutes: (document, text) => document instanceof Uri && this.#isMinutes(document, text),
      decorate: (tokens, text) => loadDecorate()(tokens, text, l10n.bundle ?? {}),
      log: (problem) => this.output.error(problem),
    };
    return extendMarkdownIt(md, reader);
  };

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #isMinutes(document: Uri, text: string): boolean {
    const verdict = judgeText(document, text);
    const known = this.verdicts.known(document);
    // A mark in the text decides before all else, and is newer than what was said of the text before.
    const minutes =
      verdict !== undefined && (verdict.reason === 'marker' ? verdict.minutes : (known ?? verdict.minutes));
    this.#drawn.set(document.toString(), minutes);
    if (known === undefined) this.#ask(document.toString());
    return minutes;
  }

  /** What is not open is unknown to the server. */
  #ask(uri: string): void {
    const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
    if (document !== undefined) void this.verdicts.judge(document);
  }

  #drawAnew(uri: Uri): void {
    const drawn = this.#drawn.get(uri.toString());
    if (drawn !== undefined && drawn !== this.verdicts.known(uri))
      void commands.executeCommand('markdown.preview.refresh');
  }
}
