/** Where settings come from, and when they take effect. */
import { describe, expect, test } from 'vitest';
import { contributes } from '../../package.json';
import { LspClient } from '../support/lsp-client';
import { MINUTES, RECIPE, URI } from './lantern-minutes';

const OTHER = 'file:///work/other/2031-03-12.md';

test('each document has its own', async () => {
  const settings = (uri: string) =>
    uri === OTHER ? { enable: false } : { rules: { 'speaker-format': 'off' } };
  const client = await LspClient.start({ pull: true, configuration: true, settings });
  await client.open(URI, MINUTES);
  await client.open(OTHER, MINUTES);
  expect(await rulesOf(client, URI)).toEqual(['duplicate-attendee', 'unlinked-rfc']);
  expect(await rulesOf(client, OTHER)).toEqual([]);
});

test('they are asked for once, until they change', async () => {
  const asked: string[] = [];
  let enable = true;
  const settings = (uri: string) => {
    asked.push(uri);
    return { enable };
  };
  const client = await LspClient.start({ pull: true, refresh: true, configuration: true, settings });
  await client.open(URI, MINUTES);
  expect(await rulesOf(client, URI)).toHaveLength(3);
  await client.completion(URI, { line: 19, character: 0 });
  expect(asked).toEqual([URI]);

  enable = false;
  await client.configure(null);
  await client.refreshes.take();
  expect(await rulesOf(client, URI)).toEqual([]);
  expect(asked).toEqual([URI, URI]);
});

test('a client that cannot be asked may send them at the start and later', async () => {
  const initializationOptions = { settings: { minutes: { rules: { 'speaker-format': 'off' } } } };
  const client = await LspClient.start({ pull: true, refresh: true, initializationOptions });
  await client.open(URI, MINUTES);
  expect(await rulesOf(client, URI)).toEqual(['duplicate-attendee', 'unlinked-rfc']);
  await client.configure({ minutes: { rules: { 'unlinked-rfc': 'off' } } });
  await client.refreshes.take();
  expect(await rulesOf(client, URI)).toEqual(['duplicate-attendee', 'speaker-format']);
});

test.each([{}, { configuration: true, settings: () => null }])(
  'at the start they may stand where the editor has them: %j',
  async (abilities) => {
    const initializationOptions = { minutes: { rules: { 'speaker-format': 'off' } } };
    const client = await LspClient.start({ pull: true, ...abilities, initializationOptions });
    await client.open(URI, MINUTES);
    expect(await rulesOf(client, URI)).toEqual(['duplicate-attendee', 'unlinked-rfc']);
  },
);

test('a client that answers with nothing gets the defaults', async () => {
  const client = await LspClient.start({ pull: true, configuration: true, settings: () => null });
  await client.open(URI, MINUTES);
  expect(await rulesOf(client, URI)).toHaveLength(3);
});

test('a client that fails to answer gets the defaults, and a line in the log', async () => {
  const settings = () => Promise.reject(new Error('the settings are on fire'));
  const client = await LspClient.start({ pull: true, configuration: true, settings });
  await client.open(URI, MINUTES);
  expect(await rulesOf(client, URI)).toHaveLength(3);
  expect(await client.logged.take()).toContain('the settings are on fire');
});

test('a value of the wrong type is ignored, with one line in the log for all documents', async () => {
  const settings = () => ({
    enable: 'yes',
    include: '*.md',
    rules: { 'unlinked-rfc': 'fatal', 'speaker-format': 'off' },
  });
  const client = await LspClient.start({ pull: true, configuration: true, settings });
  for (const uri of [URI, OTHER]) {
    await client.open(uri, MINUTES);
    expect(await rulesOf(client, uri)).toEqual(['duplicate-attendee', 'unlinked-rfc']);
  }
  const lines = [await client.logged.take(), await client.logged.take(), await client.logged.take()];
  expect(lines.join('\n')).toMatch(/minutes\.enable.*\n.*minutes\.include.*\n.*minutes\.rules.*fatal/);
  expect(client.logged.isEmpty).toBe(true);
});

test('a setting or a rule that there is not is told in the log, and the others count', async () => {
  const settings = () => ({ codelens: true, rules: { 'speaker-forma': 'off', 'speaker-format': 'off' } });
  const client = await LspClient.start({ pull: true, configuration: true, settings });
  await client.open(URI, MINUTES);
  expect(await rulesOf(client, URI)).toEqual(['duplicate-attendee', 'unlinked-rfc']);
  expect(await client.logged.take()).toContain('There is no setting minutes.codelens');
  expect(await client.logged.take()).toContain('There is no rule "speaker-forma"');
});

test('of the settings in the manifest none is told in the log', async () => {
  const names = Object.keys(contributes.configuration.properties).map((name) => name.split('.')[1]);
  const settings = () => Object.fromEntries(names.map((name) => [name, null]));
  const client = await LspClient.start({ pull: true, configuration: true, settings });
  await client.open(URI, MINUTES);
  expect(await rulesOf(client, URI)).toHaveLength(3);
  expect(client.logged.isEmpty).toBe(true);
});

test('the empty table of Lua, which arrives as a list, is no mistake', async () => {
  const client = await LspClient.start({ pull: true, configuration: true, settings: () => ({ rules: [] }) });
  await client.open(URI, MINUTES);
  expect(await rulesOf(client, URI)).toHaveLength(3);
  expect(client.logged.isEmpty).toBe(true);
});

test('globs are relative to the workspace folder', async () => {
  const settings = () => ({ include: ['kitchen/*.md'], exclude: ['archive/**'] });
  const folders = ['file:///work', 'file:///work/nested'];
  const client = await LspClient.start({
    pull: true,
    configuration: true,
    settings,
    folders,
    workspaceFolders: true,
  });
  await client.open('file:///work/kitchen/soup.md', RECIPE);
  await client.open('file:///work/nested/kitchen/soup.md', RECIPE);
  await client.open('file:///work/pantry/soup.md', RECIPE);
  await client.open('file:///work/archive/2031-03-12.md', MINUTES);
  expect(await rulesOf(client, 'file:///work/kitchen/soup.md')).toContain('unlinked-rfc');
  expect(await rulesOf(client, 'file:///work/nested/kitchen/soup.md')).toContain('unlinked-rfc');
  expect(await rulesOf(client, 'file:///work/pantry/soup.md')).toEqual([]);
  expect(await rulesOf(client, 'file:///work/archive/2031-03-12.md')).toEqual([]);
});

test('a folder that is added later counts', async () => {
  const settings = () => ({ include: ['kitchen/*.md'] });
  const client = await LspClient.start({
    ...{ pull: true, refresh: true, configuration: true, settings, workspaceFolders: true },
    folders: ['file:///work'],
  });
  const soup = 'file:///home/kitchen/soup.md';
  await client.open(soup, RECIPE);
  expect(await rulesOf(client, soup)).toEqual([]);
  const added = [{ uri: 'file:///home', name: 'home' }];
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added, removed: [] },
  });
  await client.refreshes.take();
  expect(await rulesOf(client, soup)).toContain('unlinked-rfc');
});

async function rulesOf(client: LspClient, uri: string): Promise<readonly unknown[]> {
  const report = await client.pull(uri);
  return report.kind === 'full' ? report.items.map(({ code }) => code) : [report.kind];
}

describe('an answer that comes late', () => {
  /** A client that answers when it is told to. */
  async function start(abilities: object) {
    const answers: ((settings: unknown) => void)[] = [];
    const settings = () => new Promise((resolve) => answers.push(resolve));
    const client = await LspClient.start({ configuration: true, settings, ...abilities });
    await client.open(URI, MINUTES);
    const asked = async (count: number) => {
      while (answers.length < count) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    return { client, answers, asked };
  }

  test('does not count once the settings have changed, where diagnostics are pushed', async () => {
    const { client, answers, asked } = await start({});
    await asked(1);
    await client.configure(null);
    await asked(2);
    answers[1]?.({ rules: { 'speaker-format': 'off' } });
    expect((await client.published.take()).diagnostics).toHaveLength(2);
    answers[0]?.({});
    expect((await client.published.take()).diagnostics).toHaveLength(2);
  });

  test('nor where they are pulled', async () => {
    const { client, answers, asked } = await start({ pull: true });
    const first = client.pull(URI);
    await asked(1);
    await client.configure(null);
    const second = client.pull(URI);
    await asked(2);
    answers[1]?.({ rules: { 'speaker-format': 'off' } });
    expect(await second).toMatchObject({ items: [{}, {}] });
    answers[0]?.({});
    expect(await first).toMatchObject({ items: [{}, {}] });
  });

  test('is used for the newest version of the document', async () => {
    const { client, answers, asked } = await start({ pull: true });
    const report = client.pull(URI);
    await asked(1);
    await client.change(URI, { text: RECIPE });
    answers[0]?.({});
    expect(await report).toMatchObject({ items: [] });
  });
});
