/** The hook for pre-commit starts a command that there is, with options that it knows. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bin } from '../../package.json';
import { COMMANDS } from '../../server/src/cli/commands';

const file = fileURLToPath(new URL('../../.pre-commit-hooks.yaml', import.meta.url));

test('the hook runs a check of the Markdown files that it is given', () => {
  const hooks = parse(readFileSync(file, 'utf8'));
  expect(hooks).toMatchObject([
    { id: 'minutes', language: 'node', types: ['markdown'], require_serial: true },
  ]);
  const [{ entry, args }] = hooks;
  const [program, command] = entry.split(' ');
  expect(Object.keys(bin)).toContain(program);
  const action = COMMANDS.find(({ name }) => name === command)?.read([...args, 'a b.md']);
  expect(action).toBeTypeOf('function');
});
