/** What is generated from the texts of the sources is fresh; `npm run generate` writes it anew. */
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { schema } from '../../server/src/config/schema';
import { RULES } from '../../server/src/rules/index';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/service/token-legend';
import { speak } from '../../server/src/words/words';
import { bundleOf, bundlePath, LANGUAGES, manifestTexts, manifestTextsPath } from '../support/languages';
import { allSaid } from '../support/said-texts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const said = await allSaid();
const texts = [...new Set(said.flatMap((one) => one.texts))].toSorted();

/** How the settings say how severe a rule is. */
const WITHOUT_SETTING: Readonly<Record<string, string>> = { en: 'Without a setting', de: 'Ohne Einstellung' };

afterEach(() => speak({}));

test('the texts of the manifest say in English what each rule finds, and what is coloured', async () => {
  await expectFile(manifestTextsPath(), { ...authored(manifestTexts()), ...derived('en') });
});

test('the schema has what a configuration is read by', async () => {
  await expectFile(`${root}${schemaPath('en')}`, schema());
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('there are all texts of the sources, and no others', async () => {
    const bundle = bundleOf(language);
    await expectFile(
      bundlePath(language),
      Object.fromEntries(texts.map((text) => [text, bundle[text] ?? ''])),
    );
  });

  test('there are all texts of the manifest, and no others', async () => {
    speak(bundleOf(language));
    const own = manifestTexts(language);
    const keys = Object.keys(authored(manifestTexts()));
    const written = Object.fromEntries(keys.map((key) => [key, own[key] ?? '']));
    await expectFile(manifestTextsPath(language), { ...written, ...derived(language) });
  });

  test('the schema is described', async () => {
    speak(bundleOf(language));
    await expectFile(`${root}${schemaPath(language)}`, schema());
  });
});

/** From the root of the project. */
function schemaPath(language: string): string {
  return `server/src/config/minutes.schema${language === 'en' ? '' : `.${language}`}.json`;
}

async function expectFile(path: string, content: object): Promise<void> {
  await expect(`${JSON.stringify(content, null, 2)}\n`).toMatchFileSnapshot(path);
}

/** What somebody writes, and is not said by the sources already. */
function authored(all: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !/^(?:schema$|rule\.|token\.)/.test(key)));
}

/** In the language that is spoken. */
function derived(language: string): Readonly<Record<string, string>> {
  const rules = RULES.map(({ id, severity, summary }) => [
    `rule.${id}`,
    `${summary()} ${WITHOUT_SETTING[language]}: \`${severity}\`.`,
  ]);
  const tokens = [...TOKEN_TYPES, ...TOKEN_MODIFIERS].map(({ id, description }) => [
    `token.${id}`,
    description(),
  ]);
  return { ...Object.fromEntries([...rules, ...tokens]), schema: `./${schemaPath(language)}` };
}
