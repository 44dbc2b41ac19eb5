/** What is generated from the rules and the manifest is fresh; `npm run generate` writes it anew. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CONFIG_NAMES } from '../server/src/config/names';
import { RULES } from '../server/src/rules/index';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../server/src/service/token-legend';
import { grammar } from '../syntaxes/grammar';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (name: string): string => readFileSync(`${root}${name}`, 'utf8');

const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'];

test('the manifest offers each rule in its settings, and has the legend of the server', async () => {
  const manifest = JSON.parse(read('package.json'));
  Object.assign(manifest.contributes, legend());
  manifest.contributes.configuration.properties['minutes.rules'].properties = Object.fromEntries(
    RULES.map(({ id }) => [id, { enum: SEVERITIES, markdownDescription: `%rule.${id}%` }]),
  );
  await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`${root}package.json`);
});

test('the grammar has the words that the server reads with', async () => {
  await expect(`${JSON.stringify(grammar, null, 2)}\n`).toMatchFileSnapshot(
    `${root}syntaxes/minutes.tmLanguage.json`,
  );
});

test('each name of a configuration is completed by the schema', () => {
  const { jsonValidation, yamlValidation } = JSON.parse(read('package.json')).contributes;
  const all: { readonly fileMatch: readonly string[]; readonly url: string }[] = [
    ...jsonValidation,
    ...yamlValidation,
  ];
  expect(all.flatMap(({ fileMatch }) => fileMatch)).toEqual(CONFIG_NAMES);
  expect(new Set(all.map(({ url }) => url))).toEqual(new Set(['%schema%']));
});

test('the README has a table of the rules and one of the settings', async () => {
  const rules = table(
    ['Rule', 'Severity', 'Part of *fix all*', 'What it finds'],
    RULES.map(({ id, severity, summary, fixAll }) => [
      `[\`${id}\`](server/src/rules/${id}.md)`,
      severity,
      fixAll === undefined ? 'no' : 'yes',
      summary(),
    ]),
  );
  const { properties } = JSON.parse(read('package.json')).contributes.configuration;
  const words = texts();
  const settings = table(
    ['Setting', 'Default', 'What it does'],
    Object.entries<{ default: unknown; markdownDescription: string }>(properties).map(([name, setting]) => [
      `\`${name}\``,
      `\`${JSON.stringify(setting.default)}\``,
      setting.markdownDescription
        .replace(/^%(?<key>.*)%$/, (_, key: string) => words[key] ?? key)
        .replace(/`#(?<name>[\w.]+)#`/g, '`$<name>`'),
    ]),
  );
  const readme = between(between(read('README.md'), 'rules', rules), 'settings', settings);
  await expect(readme).toMatchFileSnapshot(`${root}README.md`);
});

test('the newest entry of the changelog is the version of the manifest', () => {
  expect(/^## (?<version>\S+)/m.exec(read('CHANGELOG.md'))?.groups?.['version']).toBe(
    JSON.parse(read('package.json')).version,
  );
});

/** What the manifest says in English, by the keys that stand in it. */
function texts(): Record<string, string> {
  return JSON.parse(read('package.nls.json'));
}

/** As themes know it: types like those of programming languages, in the colours that the grammar gives. */
function legend(): object {
  return {
    semanticTokenTypes: TOKEN_TYPES.map(({ id, superType }) => ({
      ...{ id, superType },
      description: `%token.${id}%`,
    })),
    semanticTokenModifiers: TOKEN_MODIFIERS.map(({ id }) => ({ id, description: `%token.${id}%` })),
    semanticTokenScopes: [
      {
        language: 'markdown',
        scopes: Object.fromEntries([
          ...TOKEN_TYPES.map(({ id, scope }) => [id, [scope]]),
          ...TOKEN_MODIFIERS.map(({ id, scope }) => [`*.${id}`, [scope]]),
        ]),
      },
    ],
  };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`. */
function between(text: string, name: string, content: string): string {
  const marks = new RegExp(`(<!-- ${name}:start -->)[\\s\\S]*?(<!-- ${name}:end -->)`);
  expect(text, `README.md has the marks of ${name}`).toMatch(marks);
  return text.replace(marks, (_, start: string, end: string) => `${start}\n\n${content}\n\n${end}`);
}
