/** What an editor shows of real minutes is what the command line prints of them. */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver/node';
import { run } from '../../server/src/cli/run';
import { readFromDisk } from '../../server/src/host/disk.node';
import { canonicalUri, pathOfUri, uriOfPath } from '../../server/src/host/paths';
import { PAUSES } from '../../server/src/lsp/pauses';
import { RULES } from '../../server/src/rules';
import { corpus, corpusFolder, hasCorpus } from '../support/corpus';
import { startDiskIndexer } from '../support/disk-indexer';
import { LspClient } from '../support/lsp-client';

/** A finding as both tell it: file, rule, severity, message, range, and the places in other minutes. */
type Told = readonly string[];

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

/** Everything is minutes, every rule counts, and the people of a roster are known. */
const STRICT = {
  include: ['**/*.md'],
  roster: [{ name: 'Ada Byron', member: true, since: '2000-01-01' }, { name: 'Alan Moth' }],
  labels: { collective: ['TSC'] },
  quorum: 2,
  rules: Object.fromEntries(RULES.map(({ id }, index) => [id, SEVERITIES[1 + (index % 4)]])),
};

describe.skipIf(!hasCorpus)('real minutes', () => {
  let folder: string;
  beforeAll(() => {
    // In a folder of their own, as configurations count that lie around them.
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'minutes-corpus-')));
    cpSync(corpusFolder, folder, { recursive: true, dereference: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['without a configuration', undefined],
    ['with one that looks at everything', STRICT],
  ])(
    '%s',
    async (_, configuration) => {
      for (const repository of repositories())
        if (configuration !== undefined)
          writeFileSync(join(folder, repository, '.minutes.json'), JSON.stringify(configuration));
      const printed = repositories().flatMap((repository) => printedOf(join(folder, repository), repository));
      expect(printed.length).toBeGreaterThan(400);
      expect(printed.some(isOfOtherMinutes)).toBe(true);
      expect(await shownIn(folder)).toEqual(printed);
    },
    120_000,
  );
});

/** Other minutes know who that is; else nobody would be sure that it matters. */
function isOfOtherMinutes([, rule, , message = '']: Told): boolean {
  return rule === 'unlisted-speaker' && / on \d{4}-\d{2}-\d{2}/.test(message);
}

function repositories(): readonly string[] {
  return [...new Set(corpus().map(({ repository }) => repository))];
}

function filesOf(repository: string): readonly string[] {
  return corpus().flatMap((file) => (file.repository === repository ? file.path : []));
}

interface Printed {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
  readonly elsewhere?: readonly {
    readonly file: string;
    readonly start: Printed['start'];
    readonly message: string;
  }[];
}

function printedOf(cwd: string, repository: string): readonly Told[] {
  const out: string[] = [];
  run(['check', '--format', 'json', ...filesOf(repository)], {
    cwd,
    out: (text) => out.push(text),
    err: () => {},
  });
  const all: readonly Printed[] = JSON.parse(out.join(''));
  return all.map(({ file, rule, severity, message, start, end, elsewhere = [] }) => {
    const others = elsewhere.map(
      (one) => `${repository}/${one.file}:${one.start.line}:${one.start.column} ${one.message}`,
    );
    const range = `${start.line}:${start.column}-${end.line}:${end.column}`;
    return [`${repository}/${file}`, rule, severity, message, range, ...others];
  });
}

/** Each repository is a workspace folder, and each of its files is opened once the others are known. */
async function shownIn(root: string): Promise<readonly Told[]> {
  const uriOf = (path: string) => canonicalUri(uriOfPath(join(root, path).replaceAll('\\', '/')));
  const client = await LspClient.start({
    folders: repositories().map(uriOf),
    ...{ readFile: readFromDisk, indexer: { start: startDiskIndexer }, pauses: PAUSES },
    ...{ pull: true, relatedInformation: true, initializationOptions: { views: true } },
  });
  const shown: Told[] = [];
  for (const repository of repositories()) {
    const minutes = `${uriOf(repository)}/read-me-first.md`;
    await client.open(minutes, '<!-- minutes: on -->\n');
    await client.pull(minutes);
    await known(client, uriOf(repository));
    await client.close(minutes);
    for (const path of filesOf(repository)) {
      const file = `${repository}/${path}`;
      await client.open(uriOf(file), readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, ''));
      const report = await client.pull(uriOf(file));
      if (report.kind === 'full') shown.push(...report.items.map((item) => told(file, item, root)));
      await client.close(uriOf(file));
    }
  }
  client.stop();
  return shown;
}

async function known(client: LspClient, folder: string): Promise<void> {
  for (;;) {
    const { uri, progress } = await client.indexing.take();
    if (uri === folder && progress === undefined) return;
  }
}

function told(
  file: string,
  { code, severity, message, range, relatedInformation = [] }: Diagnostic,
  root: string,
): Told {
  const others = relatedInformation.filter(({ location }) => fileOf(location.uri, root) !== file);
  return [
    ...[file, `${code}`, SEVERITIES[severity ?? 0] ?? '', `${message}`],
    `${placeOf(range.start)}-${placeOf(range.end)}`,
    ...others.map((other) => otherPlace(other, root)),
  ];
}

function otherPlace({ location, message }: DiagnosticRelatedInformation, root: string): string {
  return `${fileOf(location.uri, root)}:${placeOf(location.range.start)} ${message}`;
}

function fileOf(uri: string, root: string): string {
  return (pathOfUri(uri) ?? uri).slice(root.length + 1);
}

function placeOf({ line, character }: Diagnostic['range']['start']): string {
  return `${line + 1}:${character + 1}`;
}
