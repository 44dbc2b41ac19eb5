/** Diagnostics for clients that wait for them. */
import { expect, test } from 'vitest';
import { Inbox } from '../support/inbox';
import { LspClient } from '../support/lsp-client';
import { MINUTES, RECIPE, URI } from './lantern-minutes';

const SOUP = 'file:///work/soup.md';

test('they come with the version they belong to', async () => {
  const client = await LspClient.start();
  await client.open(URI, MINUTES);
  const { uri, version, diagnostics } = await client.published.take();
  expect([uri, version]).toEqual([URI, 1]);
  expect(diagnostics.map(({ code }) => code)).toEqual([
    'duplicate-attendee',
    'unlinked-rfc',
    'speaker-format',
  ]);
});

test('of a burst of changes only the newest version is answered', async () => {
  const client = await LspClient.start();
  await client.open(URI, MINUTES);
  await client.published.take();
  client.sendTogether(
    Array.from({ length: 20 }, (_, index) => ({
      method: 'textDocument/didChange',
      params: {
        textDocument: { uri: URI, version: index + 2 },
        contentChanges: [{ range: { start: ORIGIN, end: ORIGIN }, text: '\n' }],
      },
    })),
  );
  const { version, diagnostics } = await client.published.take();
  expect(version).toBe(21);
  expect(diagnostics[0]?.range.start.line).toBe(28);
});

test('closing clears them', async () => {
  const client = await LspClient.start();
  await client.open(URI, MINUTES);
  await client.published.take();
  await client.close(URI);
  expect(await client.published.take()).toEqual({ uri: URI, diagnostics: [] });
});

test('a document that is not minutes is not mentioned, neither open nor closed', async () => {
  const client = await LspClient.start();
  await client.open(SOUP, RECIPE);
  await client.close(SOUP);
  await client.open(URI, MINUTES);
  expect((await client.published.take()).uri).toBe(URI);
});

test('a document that ceases to be minutes is cleared', async () => {
  const client = await LspClient.start();
  await client.open(URI, MINUTES);
  await client.published.take();
  await client.change(URI, { text: RECIPE });
  expect(await client.published.take()).toEqual({ uri: URI, version: 2, diagnostics: [] });
});

test('changed settings are applied to open documents', async () => {
  const client = await LspClient.start();
  await client.open(URI, MINUTES);
  await client.published.take();
  await client.configure({ minutes: { rules: { 'duplicate-attendee': 'error', 'speaker-format': 'off' } } });
  const { diagnostics } = await client.published.take();
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ['duplicate-attendee', 1],
    ['unlinked-rfc', 2],
  ]);
});

test('a document that is closed while its settings are asked for is not mentioned again', async () => {
  const asked = new Inbox<string>();
  const answers = new Inbox<null>();
  const settings = (uri: string) => {
    asked.put(uri);
    return uri === SOUP ? answers.take() : null;
  };
  const client = await LspClient.start({ configuration: true, settings });
  await client.open(SOUP, MINUTES);
  expect(await asked.take()).toBe(SOUP);
  await client.close(SOUP);
  answers.put(null);
  await client.open(URI, MINUTES);
  expect((await client.published.take()).uri).toBe(URI);
});

const ORIGIN = { line: 0, character: 0 };
