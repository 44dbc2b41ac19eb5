/**
 * The language status of Markdown: whether a file is treated as minutes and why, who was there, what is known of the others,
 * and that the server does not run.
 */
import {
  type Command,
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import { SCHEMES } from '../../../server/src/protocol';
import {
  DOCUMENT_STATUS,
  type DocumentStatus,
  type IndexingParams,
} from '../../../server/src/views-protocol';
import { judgeDocument } from '../judge-document';
import type { Ask } from '../new-minutes';
import type { ServerNews } from '../server-news';
import type { ShownDocument } from '../shown-document';
import {
  indexingDetail,
  indexingText,
  OFF,
  type Treatment,
  treatmentReason,
  treatmentText,
} from './status-texts';

interface Sources {
  readonly shown: ShownDocument;
  /** Does not start the server; null where it does not run. */
  readonly ask: Ask;
  readonly news: ServerNews;
  /** Whether the extension has a command. */
  readonly hasCommand: (id: string) => boolean;
}

export class LanguageStatus implements Disposable {
  readonly treatment: LanguageStatusItem;
  readonly attendance: LanguageStatusItem;
  readonly index: LanguageStatusItem;
  readonly server: LanguageStatusItem;
  readonly #subscriptions: readonly Disposable[];
  /** How far each workspace folder is known, by its `keyOf`. */
  readonly #indexing = new Map<string, IndexingParams>();
  /** What the items are about. */
  #document: TextDocument | undefined;

  constructor(readonly sources: Sources) {
    const { shown, news } = sources;
    // VS Code shows them in the order of their ids.
    this.treatment = itemOf('minutes.1.treatment', l10n.t('Minutes'));
    this.attendance = itemOf('minutes.2.attendance', l10n.t('Attendance'));
    this.index = itemOf('minutes.3.index', l10n.t('Other Minutes'));
    this.server = this.#serverItem();
    this.#subscriptions = [
      ...[this.treatment, this.attendance, this.index, this.server],
      shown.onDidChange(() => this.#update()),
      news.onDidChange(() => this.#update()),
      news.onDidIndex((params) => {
        this.#indexing.set(keyOf(Uri.parse(params.uri)), params);
        this.#showIndex();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('minutes')) this.#update();
      }),
    ];
    this.#update();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #update(): Promise<void> {
    showWhere(this.server, this.sources.news.isDown);
    const { document } = this.sources.shown;
    const isNew = document !== this.#document;
    this.#document = document;
    // At once what can be said without the server; it knows more, such as the configuration of the project.
    if (isNew) this.#show(document && treatmentOf(document), undefined);
    if (document === undefined) return;
    const params = { textDocument: { uri: document.uri.toString() } };
    const status = await this.sources.ask<DocumentStatus>(DOCUMENT_STATUS, params);
    if (document !== this.sources.shown.document) return;
    this.#show(status ?? treatmentOf(document), status ?? undefined);
  }

  #show(treatment: Treatment | undefined, status: DocumentStatus | undefined): void {
    this.#showTreatment(treatment);
    showWhere(this.attendance, status !== undefined && status.attendance !== '');
    this.attendance.text = status?.attendance ?? '';
    this.attendance.detail = status?.quorum ?? '';
    this.attendance.command = { command: 'minutes.meeting.focus', title: l10n.t('Show the Meeting') };
    this.#showIndex();
  }

  #showTreatment(treatment: Treatment | undefined): void {
    const item = this.treatment;
    showWhere(item, treatment !== undefined);
    if (treatment === undefined) return;
    item.text = treatmentText(treatment);
    item.detail = treatmentReason(treatment);
    item.command = this.#offer(treatment);
  }

  /** Nothing where a mark in the file would change nothing. */
  #offer({ minutes, reason }: Treatment): Command | undefined {
    if (reason === 'off') return undefined;
    return minutes
      ? this.#command('minutes.treatAsNotMinutes', l10n.t('Treat as Not Minutes'))
      : this.#command('minutes.treatAsMinutes', l10n.t('Treat as Minutes'));
  }

  #showIndex(): void {
    const folder = this.#document && workspace.getWorkspaceFolder(this.#document.uri);
    const indexing = folder && this.#indexing.get(keyOf(folder.uri));
    const isShown = indexing !== undefined && (indexing.progress !== undefined || indexing.known !== '');
    showWhere(this.index, isShown);
    if (!isShown) return;
    this.index.busy = indexing.progress !== undefined;
    this.index.text = indexingText(indexing);
    this.index.detail = indexingDetail(indexing);
    this.index.command = this.#command('minutes.showOutput', l10n.t('Show Output'));
  }

  #serverItem(): LanguageStatusItem {
    const item = itemOf('minutes.4.server', l10n.t('Server'));
    item.severity = LanguageStatusSeverity.Error;
    item.text = l10n.t('The Minutes server does not run');
    item.detail = l10n.t('Its output says why');
    item.command = this.#command('minutes.restartServer', l10n.t('Restart Server'));
    return item;
  }

  #command(id: string, title: string): Command | undefined {
    return this.sources.hasCommand(id) ? { command: id, title } : undefined;
  }
}

/** The URI as VS Code writes it; a folder that is all of its host is the same with a slash and without. */
function keyOf(folder: Uri): string {
  return folder.toString().replace(/\/$/, '');
}

function itemOf(id: string, name: string): LanguageStatusItem {
  const item = languages.createLanguageStatusItem(id, []);
  item.name = name;
  return item;
}

const EVERYWHERE = SCHEMES.map((scheme) => ({ scheme, language: 'markdown' }));

/** An item is shown where the language of the active editor is one of its selector. */
function showWhere(item: LanguageStatusItem, isShown: boolean): void {
  if (isShown !== (item.selector as readonly unknown[]).length > 0) item.selector = isShown ? EVERYWHERE : [];
}

function treatmentOf(document: TextDocument): Treatment {
  return judgeDocument(document) ?? OFF;
}
