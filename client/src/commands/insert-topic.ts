/** The command that inserts a topic: about an RFC that the folder knows, or with any title. */
import { l10n, type QuickPickItem, type TextDocument, window } from 'vscode';
import {
  AGENDA_TOPICS,
  type AgendaTopicsResult,
  type EditsResult,
  INSERT_TOPIC,
  type InsertTopicParams,
} from '../../../server/src/protocol';
import type { Ask } from '../new-minutes';
import { applyResult, plainPosition } from './apply-edits';
import { minutesEditor } from './minutes-editor';
import { plain, sayUnchanged } from './say';

type Topic = Pick<InsertTopicParams, 'title' | 'href'>;

/**
 * @param given a title, from whoever binds a key: nobody is asked then
 * @param shown the document that the views are about, where something else has the focus
 */
export async function insertTopic(ask: Ask, given: unknown, shown?: TextDocument): Promise<void> {
  const editor = await minutesEditor(ask, shown);
  if (editor === undefined) return;
  const textDocument = { uri: editor.document.uri.toString() };
  const topic =
    typeof given === 'string'
      ? { title: given, href: null }
      : await askForTopic((await ask<AgendaTopicsResult>(AGENDA_TOPICS, { textDocument })) ?? []);
  if (topic === undefined) return;
  const params = (): InsertTopicParams => ({
    textDocument,
    position: plainPosition(editor.selection.active),
    ...topic,
  });
  const change = await applyResult(editor, () => ask<EditsResult>(INSERT_TOPIC, params()));
  sayUnchanged(change, l10n.t('Minutes: there is no place for the topic'));
}

interface TopicItem extends QuickPickItem {
  readonly topic: Topic;
}

/** What is typed is a title of its own, above the RFCs that it finds. */
function askForTopic(known: AgendaTopicsResult): Promise<Topic | undefined> {
  const pick = window.createQuickPick<TopicItem>();
  pick.title = l10n.t('Insert Agenda Topic');
  pick.placeholder =
    known.length === 0 ? l10n.t('Title of the topic') : l10n.t('Title of the topic, or an RFC');
  pick.matchOnDescription = true;
  const items = known.map(({ title, href, detail }) => itemOf(title, { title, href }, detail));
  pick.items = items;
  pick.onDidChangeValue((value) => {
    const title = value.trim();
    const own = itemOf(title, { title, href: null }, l10n.t('new topic'));
    pick.items = title === '' ? items : [{ ...own, alwaysShow: true }, ...items];
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.topic);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function itemOf(title: string, topic: Topic, description: string): TopicItem {
  return { label: plain(title), description: plain(description), topic };
}
