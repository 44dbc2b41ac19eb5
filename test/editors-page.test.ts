/** What docs/editors.md names is there. That the lines for Neovim work is tried in `test/neovim`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contributes } from '../package.json';
import { CODE_ACTION_KINDS } from '../server/src/lsp/code-action-kinds';
import { RULES } from '../server/src/rules/index';

const page = readFileSync(new URL('../docs/editors.md', import.meta.url), 'utf8');

test('the source actions', () => {
  const text = page.slice(page.indexOf('### Source actions'), page.indexOf('## Neovim'));
  const named = [...text.matchAll(/`(?<kind>source\.[\w.]+)`/g)].map(({ groups }) => groups?.['kind']);
  expect(named).toEqual(CODE_ACTION_KINDS.filter((kind) => kind.startsWith('source.')));
});

test('the settings, and the rule that is the example', () => {
  const named = [...page.matchAll(/"(?<name>minutes\.\w+)"/g)].map(({ groups }) => groups?.['name']);
  expect(new Set(named)).toEqual(new Set(['minutes.rules', 'minutes.codeLens']));
  for (const name of [...named, 'minutes.inlayHints'])
    expect(contributes.configuration.properties).toHaveProperty([`${name}`]);
  expect(RULES.map(({ id }) => id)).toContain('unlinked-rfc');
});

test('the JSON can be read', () => {
  const blocks = [...page.matchAll(/```json\n(?<json>[\s\S]*?)```/g)];
  expect(blocks).toHaveLength(4);
  for (const { groups } of blocks) expect(() => JSON.parse(groups?.['json'] ?? '')).not.toThrow();
});
