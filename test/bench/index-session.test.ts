/** The client that measures how a folder is indexed waits for words of the server's log. */

import { expect, test } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import { KNOWN } from '../../scripts/bench/client/index-session.mjs';
import { IndexReport } from '../../server/src/lsp/index-report';

test('they are those that the server writes when it knows a folder', () => {
  const written: string[] = [];
  const write = (message: string): void => {
    written.push(message);
  };
  const connection = { console: { info: write, warn: write } } as unknown as Connection;
  const summary = { files: 3, records: 0, large: [], unreadable: new Map(), isPartial: false };
  new IndexReport(connection).tell('file:///archive', summary, undefined);
  expect(written.filter((message) => KNOWN.test(message))).toEqual([
    'file:///archive: 0 files of minutes · 3 other Markdown files',
  ]);
});
