/** The command that puts those on a list who speak and are in none. */
import { l10n, type QuickPickItem, window } from 'vscode';
import {
  ADD_SPEAKERS,
  type EditsResult,
  UNLISTED_SPEAKERS,
  type UnlistedSpeakersResult,
} from '../../../server/src/protocol';
import type { Ask } from '../new-minutes';
import { applyResult } from './apply-edits';
import { minutesEditor } from './minutes-editor';
import { plain, say, sayUnchanged } from './say';

export async function addSpeakers(ask: Ask): Promise<void> {
  const editor = await minutesEditor(ask);
  if (editor === undefined) return;
  const textDocument = { uri: editor.document.uri.toString() };
  const speakers = (await ask<UnlistedSpeakersResult>(UNLISTED_SPEAKERS, { textDocument })) ?? [];
  if (speakers.length === 0) return say(l10n.t('Minutes: everybody who speaks is listed'));
  const names = await askForNames(speakers);
  if (names === undefined || names.length === 0) return;
  const change = await applyResult(editor, () => ask<EditsResult>(ADD_SPEAKERS, { textDocument, names }));
  sayUnchanged(change, l10n.t('Minutes: nobody could be added'));
}

interface SpeakerItem extends QuickPickItem {
  readonly name: string;
}

/** Whoever is surely somebody is chosen already. */
async function askForNames(speakers: UnlistedSpeakersResult): Promise<readonly string[] | undefined> {
  const items = speakers.map(
    ({ name, added, list, isProbable }): SpeakerItem => ({
      ...{ name, label: plain(added), picked: isProbable },
      description: plain(l10n.t('to {0}', list)),
    }),
  );
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Add Unlisted Speakers'),
    placeHolder: l10n.t('Who is added to the attendee lists'),
    canPickMany: true,
  });
  return chosen?.map(({ name }) => name);
}
