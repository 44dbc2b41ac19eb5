/** Diagnostics for clients that ask. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { LspClient } from '../support/lsp-client';
import { MINUTES, RECIPE, URI } from './lantern-minutes';

test('everything a diagnostic carries', async () => {
  const client = await LspClient.start({ pull: true, relatedInformation: true });
  await client.open(URI, MINUTES);
  const [duplicate, rfc, format] = itemsOf(await client.pull(URI));
  expect(duplicate).toEqual({
    range: { start: { line: 8, character: 2 }, end: { line: 8, character: 11 } },
    severity: 2,
    source: 'minutes',
    code: 'duplicate-attendee',
    codeDescription: { href: 'file:///extension/dist/rules/duplicate-attendee.md' },
    message: expect.stringContaining('Ada Byron'),
    tags: [1],
    relatedInformation: [
      {
        location: { uri: URI, range: { start: { line: 6, character: 2 }, end: { line: 6, character: 11 } } },
        message: 'First listed here',
      },
    ],
  });
  expect([rfc?.code, rfc?.severity, rfc?.range.start]).toEqual([
    'unlinked-rfc',
    2,
    { line: 10, character: 2 },
  ]);
  expect([format?.code, format?.severity, format?.range.start]).toEqual([
    'speaker-format',
    4,
    { line: 17, character: 0 },
  ]);
});

test('a client that shows less is sent less', async () => {
  const client = await LspClient.start({ pull: true });
  await client.open(URI, MINUTES);
  const [duplicate] = itemsOf(await client.pull(URI));
  expect(Object.keys(duplicate ?? {}).sort()).toEqual(['code', 'message', 'range', 'severity', 'source']);
});

test('the client can say where the pages of the rules are', async () => {
  const initializationOptions = { rulePages: 'https://example.org/rules' };
  const client = await LspClient.start({ pull: true, relatedInformation: true, initializationOptions });
  await client.open(URI, MINUTES);
  const [duplicate] = itemsOf(await client.pull(URI));
  expect(duplicate?.codeDescription?.href).toBe('https://example.org/rules/duplicate-attendee.md');
});

test('somebody who speaks all year costs no more than who speaks ten times', async () => {
  const client = await LspClient.start({ pull: true, relatedInformation: true });
  const people =
    '# Lantern Committee Meeting 2031-03-12\n\n# Attendees\n\n- Ada Byron\n- Tom Carr\n\n# Minutes\n\n';
  await client.open(URI, `${people}${'- Ada: yes\n- Tom: no\n- Lance: why?\n'.repeat(500)}`);
  const report = await client.pull(URI);
  expect(itemsOf(report).map(({ code, relatedInformation }) => [code, relatedInformation?.length])).toEqual([
    ['unlisted-speaker', 10],
  ]);
  expect(JSON.stringify(report).length).toBeLessThan(4_000);
});

describe('unchanged', () => {
  test('while nothing changes', async () => {
    const client = await LspClient.start({ pull: true });
    await client.open(URI, MINUTES);
    const { resultId } = await client.pull(URI);
    expect(await client.pull(URI, resultId)).toEqual({ kind: 'unchanged', resultId });
  });

  test('after an edit that changes no diagnostic', async () => {
    const client = await LspClient.start({ pull: true });
    await client.open(URI, MINUTES);
    const { resultId } = await client.pull(URI);
    await client.change(URI, { range: at(18, 14), text: ', and warm' });
    expect(await client.pull(URI, resultId)).toEqual({ kind: 'unchanged', resultId });
  });

  test('but not after an edit that moves one', async () => {
    const client = await LspClient.start({ pull: true });
    await client.open(URI, MINUTES);
    const { resultId } = await client.pull(URI);
    await client.change(URI, { range: at(0, 0), text: '\n' });
    const report = await client.pull(URI, resultId);
    expect(report.kind).toBe('full');
    expect(itemsOf(report)[0]?.range.start.line).toBe(9);
  });

  test('but not when the document was closed in between', async () => {
    const client = await LspClient.start({ pull: true });
    await client.open(URI, MINUTES);
    const { resultId } = await client.pull(URI);
    await client.close(URI);
    await client.open(URI, MINUTES);
    expect((await client.pull(URI, resultId)).kind).toBe('full');
  });
});

describe('silence', () => {
  test('in Markdown that is not minutes', async () => {
    const client = await LspClient.start({ pull: true });
    await client.open('file:///work/soup.md', RECIPE);
    expect(itemsOf(await client.pull('file:///work/soup.md'))).toEqual([]);
  });

  test.each(['git:/work/meetings/2031-03-12.md', 'vscode-notebook-cell:/work/notes.ipynb#1'])(
    'in %s',
    async (uri) => {
      const client = await LspClient.start({ pull: true });
      await client.open(uri, MINUTES);
      expect(itemsOf(await client.pull(uri))).toEqual([]);
    },
  );

  test('about a document that is not open', async () => {
    const client = await LspClient.start({ pull: true });
    expect(await client.pull(URI)).toEqual({ kind: 'full', items: [] });
  });

  test('after a file has ceased to be minutes', async () => {
    const client = await LspClient.start({ pull: true });
    await client.open(URI, MINUTES);
    expect(itemsOf(await client.pull(URI))).toHaveLength(3);
    await client.change(URI, { range: at(0, 0), text: '<!-- minutes: off -->\n' });
    expect(itemsOf(await client.pull(URI))).toEqual([]);
  });
});

test.each(['untitled:Untitled-1', 'vscode-vfs://github/lantern/minutes/2031-03-12.md'])(
  '%s is served',
  async (uri) => {
    const client = await LspClient.start({ pull: true });
    await client.open(uri, MINUTES);
    expect(itemsOf(await client.pull(uri))).toHaveLength(3);
  },
);

function itemsOf(report: DocumentDiagnosticReport): readonly Diagnostic[] {
  if (report.kind !== 'full') throw new Error('The report has no items, as nothing has changed.');
  return report.items;
}

function at(line: number, character: number) {
  return { start: { line, character }, end: { line, character } };
}
