/** All that the server tells a user is said in the language of the editor: here, one in which nothing else looks alike. */
import { afterEach, expect, test } from 'vitest';
import {
  CONFIG_KEYS,
  LABEL_KEYS,
  LINK_KEYS,
  NAME_FORMS,
  SPEAKER_KEYS,
} from '../../server/src/config/read-config';
import { PERSON_KEYS } from '../../server/src/config/read-people';
import { QUORUM_KEYS } from '../../server/src/config/read-quorum';
import { SCOPES } from '../../server/src/minutes/directive';
import { REPORT, type ReportParams, type ReportResult } from '../../server/src/protocol';
import { RULE_SETTINGS, RULES } from '../../server/src/rules/index';
import {
  ARCHIVE_ITEMS,
  DOCUMENT_STATUS,
  type ItemShown,
  MEETING_ITEMS,
  type MeetingItemsResult,
} from '../../server/src/views-protocol';
import { speak } from '../../server/src/words/words';
import { LspClient } from '../support/lsp-client';
import { MemoryFiles } from '../support/memory-files';
import { MemoryIndexer } from '../support/memory-indexer';
import { pseudoLanguage, unsaidIn } from '../support/pseudo-language';
import { examplesOf } from '../support/rule-page';
import { WHARF } from '../support/wharf-archive';

const words = await pseudoLanguage();

let client: LspClient;
afterEach(() => {
  client.stop();
  speak({});
});

/** All abilities, so that the server has somewhere to say everything. */
const ABLE = {
  ...{ pull: true, refresh: true, versionedEdits: true, snippetEdits: true, confirmedEdits: true },
  ...{ newFiles: true, relatedInformation: true, labelDetails: true, workspaceFolders: true, progress: true },
  ...{ markdownHover: true, prepareRename: true, nestedSymbols: true, semanticTokens: true },
};

/** What is off by default. */
const SETTINGS = { minutes: { codeLens: true, inlayHints: true } };

/** What a user reads, in whatever it is sent. */
const READ = new Set([
  'message',
  'title',
  'detail',
  'description',
  'label',
  'contents',
  'documentation',
  'tooltip',
]);

test('in an archive, of everything that can be asked', async () => {
  const memory = new MemoryFiles(WHARF);
  client = await LspClient.start({
    ...{ ...ABLE, folders: ['file:///wharf'], indexer: new MemoryIndexer(memory) },
    readFile: (path) => memory.read(path.slice(1)),
    initializationOptions: { words, settings: SETTINGS },
  });
  const shown: unknown[] = [];
  const [[first, text] = ['', '']] = Object.entries(WHARF).filter(([path]) => path.endsWith('april.md'));
  await client.open(`file:///${first}`, text);
  await client.pull(`file:///${first}`);
  await client.refreshes.take();
  for (const [path, text] of Object.entries(WHARF)) {
    if (!/april|deutsch|json|yaml/.test(path)) continue;
    await client.open(`file:///${path}`, text);
    shown.push(...(await everything(`file:///${path}`, text)));
  }
  while (!client.published.isEmpty) shown.push(await client.published.take());
  while (!client.progress.isEmpty) shown.push(await client.progress.take());
  const texts = [...textsIn(shown), ...(await partsOfReport())];
  const own = [...Object.keys(WHARF), ...Object.values(WHARF)].join('\n');
  expect(texts.length).toBeGreaterThan(100);
  expect(unsaid(texts, own)).toEqual([]);
});

test.each(RULES.flatMap(({ id }) => examplesOf(id).map(({ text, number }) => ({ id, text, number }))))(
  'of example $number of $id',
  async ({ text }) => {
    client = await LspClient.start({ ...ABLE, initializationOptions: { words } });
    await client.open('file:///minutes.md', text);
    const texts = textsIn(await everything('file:///minutes.md', text));
    expect(unsaid(texts, text)).toEqual([]);
  },
);

/** The answers to all requests that show something, at every place of a text. */
async function everything(uri: string, text: string): Promise<readonly unknown[]> {
  const lines = text.split('\n');
  const textDocument = { uri };
  const ask = (method: string, params: object): Promise<unknown> =>
    client.connection.sendRequest(method, { textDocument, ...params });
  const whole = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  const places = firstsOf(lines);
  // Behind a bullet a person is asked for.
  const begun = lines.map((text, line) => ({
    ...{ line, character: text.startsWith('- ') ? 2 : text.length },
  }));
  return Promise.all([
    client.pull(uri),
    ask('textDocument/documentSymbol', {}),
    ask('workspace/symbol', { query: '' }),
    ask('textDocument/codeLens', {}),
    ask('textDocument/inlayHint', { range: whole }),
    ask('textDocument/foldingRange', {}),
    ask(DOCUMENT_STATUS, {}),
    itemsBelow(MEETING_ITEMS, { textDocument }, []),
    itemsBelow(ARCHIVE_ITEMS, {}, []),
    ...['', 'quickfix', 'refactor', 'source'].map((kind) =>
      client.codeActions(uri, whole, kind === '' ? undefined : [kind]),
    ),
    ...lines.map(({ length }, line) =>
      client.codeActions(uri, { start: { line, character: 0 }, end: { line, character: length } }),
    ),
    ...places
      .filter(({ word }) => /^[\p{Lu}\p{N}#]/u.test(word))
      .map((position) => ask('textDocument/hover', { position })),
    ...begun.map((position) => ask('textDocument/completion', { position })),
    ...places
      .filter(({ word }) => RENAMED.has(word))
      .flatMap((position) =>
        NEW_NAMES.map((newName) =>
          ask('textDocument/rename', { position, newName }).catch((error: unknown) => error),
        ),
      ),
  ]);
}

/** The items of a view, with all that are below them. */
async function itemsBelow(
  method: string,
  about: object,
  path: readonly string[],
): Promise<readonly ItemShown[]> {
  const answer = await client.connection.sendRequest<MeetingItemsResult | null>(method, { ...about, path });
  const items = answer?.items ?? [];
  const branches = items.filter(({ below }) => below !== undefined);
  const below = await Promise.all(branches.map(({ id }) => itemsBelow(method, about, [...path, id])));
  return [...items, ...below.flat()];
}

/** The lines and cells of a report, without addresses and comments. */
async function partsOfReport(): Promise<readonly string[]> {
  const params: ReportParams = { uri: 'file:///wharf/', form: 'md', file: 'file:///wharf/report.md' };
  const { text } = await client.connection.sendRequest<ReportResult>(REPORT, params);
  expect(text).toContain('⟦');
  return (text ?? '').replace(/\]\([^)]*\)|<!--.*?-->|<[^<>]*>/g, '').split(/[\n|]/);
}

/** Where each word stands for the first time, and with it what begins a line. */
function firstsOf(lines: readonly string[]) {
  const words = lines.flatMap((text, line) =>
    [...text.matchAll(/[\p{L}\p{N}#]+/gu)].map(({ 0: word, index: character }) => ({
      word,
      line,
      character,
    })),
  );
  return [...new Map(words.toReversed().map((place) => [place.word, place])).values()];
}

/** Who is renamed: in the lists, in a label only, in prose. */
const RENAMED = new Set(['Ada', 'Charles', 'Wes', 'Zoe', 'Karl']);

/** Names that are refused for one reason or the other, and one that is not. */
const NEW_NAMES = ['', '7', 'All', 'Decisions', 'N/A', 'Charles', 'Ada Byron', 'Joan', 'Zora Neale'];

/** The texts that a user reads, each once; those of errors too. */
function textsIn(shown: readonly unknown[]): readonly string[] {
  return [...new Set(shown.flatMap((value) => textsOf(value, false)))];
}

function textsOf(value: unknown, isRead: boolean): readonly string[] {
  if (typeof value === 'string') return isRead ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, isRead));
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value).flatMap(([key, item]) =>
    textsOf(item, READ.has(key) || (isRead && key === 'value')),
  );
  return value instanceof Error ? [...fields, value.message] : fields;
}

/** What is the same in all languages: names, and what minutes say in their own. */
const NAMES = new Set([
  ...[...RULES.map(({ id }) => id), ...RULE_SETTINGS, ...NEW_NAMES, 'by mail'],
  ...SCOPES.map((scope) => `minutes-${scope}`),
  ...[...CONFIG_KEYS, ...LABEL_KEYS, ...LINK_KEYS, ...PERSON_KEYS, ...NAME_FORMS, 'schema'],
  ...SPEAKER_KEYS.map((key) => `speakers.${key}`),
  ...QUORUM_KEYS.map((key) => `quorum.${key}`),
  ...['Action Items', 'Aufgaben', 'Follow-ups', 'RFC 1', 'RFC 2', 'RFC 3'],
]);

/** `2031-04-02.md`, `April 2nd, 2031`, `Thursday`: what is put into minutes has their form, and is an argument. */
const FORMS =
  /^(?:\d{4}-\d\d-\d\d[-\w]*\.md|\p{Lu}\p{L}+ \d+(?:st|nd|rd|th), \d{4}|\p{Lu}\p{Ll}+(?:day|tag))$/u;

/** The parts of texts that are neither said nor the user's own. */
function unsaid(texts: readonly string[], own: string): readonly string[] {
  const all = `${own}\n${visible(own)}`;
  const isOwn = (text: string): boolean => all.includes(text) || all.includes(visible(text));
  return texts.flatMap((shown) => {
    const isUsers = (text: string): boolean =>
      isOwn(text) || NAMES.has(text) || (FORMS.test(text) && shown.includes(`⟨${text}⟩`));
    return unsaidIn(shown, isUsers).map((part) => `${part} (in: ${shown})`);
  });
}

/** As it is read: without the addresses of links, without code and tags. */
function visible(text: string): string {
  return text
    .replace(/\[(?<name>[^\]]*)\]\([^)]*\)/g, '$<name>')
    .replace(/`[^`]*`|<[^<>]*>/g, '')
    .replace(/\s+/g, ' ');
}
