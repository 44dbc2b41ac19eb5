/** Whatever an editor sends, and whenever: the server then says of each document what a new one would say. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Message, messages } from '../support/arbitrary-messages';
import { Editor } from '../support/editor';
import { holds } from '../support/holds';

vi.setConfig({ testTimeout: 86_400_000 });

const CASES = 60;

const abilities = fc.record({
  ...{ configuration: fc.boolean(), refresh: fc.boolean(), relatedInformation: fc.boolean() },
  ...{ versionedEdits: fc.boolean(), snippetEdits: fc.boolean(), newFiles: fc.boolean() },
});

describe.each([
  ['asks for', true],
  ['waits for', false],
] as const)('a client that %s diagnostics', (_, pull) => {
  test('has those of the texts that it has', () =>
    holds(
      CASES,
      fc.asyncProperty(abilities, messages, async (can, all) => {
        const editor = await Editor.start({ ...can, pull });
        const shown = await shownAfter(editor, all, pull);
        const fresh = await Editor.start({ ...can, pull }, editor.state);
        for (const document of editor.state.documents.values())
          await fresh.client.open(document.uri, document.getText());
        expect(shown).toEqual(pull ? await fresh.pulled() : await fresh.pushed());
        expect(await editor.failures()).toEqual([]);
        for (const { client } of [editor, fresh]) client.stop();
      }),
    ));
});

async function shownAfter(editor: Editor, all: readonly Message[], pull: boolean) {
  for (const message of all) await editor.send(message);
  return pull ? editor.pulled() : editor.pushed();
}
