/** Whatever users read goes through `t`, in the one form that can be found and translated. */
import { expect, test } from 'vitest';
import { allSaid, saidIn } from '../support/said-texts';

const all = await allSaid();

/** What minutes say is in the language of the minutes; what only the command line says of rosters is in English. */
const OTHERS = /^server\/src\/(?:minutes|markdown|service\/roster)\/|\/style\.ts$/;

/** What looks like a sentence and is none for users. */
const NO_SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'names of tasks, and reasons, for the log': [
    ...['Code actions', 'Document symbols', 'Workspace symbols', 'Preparing to rename'],
    ...['The next day', 'New minutes', 'Changed tokens', 'Tokens of a part'],
    ...['Code lenses', 'Inlay hints', 'The status of a document', 'The items of a meeting'],
    ...['The items of all meetings', 'The report'],
    ...['Minutes server', 'Minutes indexer', 'it cannot be loaded'],
    ...['it ended by itself', 'it is started again', 'other meetings are not known any more'],
    ...['the client did not say which files it hides: ', 'the client does not report changed settings: '],
    'the client did not say what its settings are: ',
  ],
  'for a client that cancels': ['The request was cancelled'],
  'for those who write a client': [
    'This is neither a request nor a notification nor a response; LSP has no batches',
    ...['The first request has to be “initialize”', 'The server is initialized already'],
    ...['After “shutdown” only “exit” may follow', 'This is no message: '],
    ...[': the parameters are missing, or are no object', '” is missing or wrong'],
    'a header gives no right Content-Length',
  ],
  'names of kinds': [
    ...['front matter', 'goes on', 'pull request', 'merge request'],
    ...['quorum met', 'quorum not met', 'unrecorded decision', ' without places'],
  ],
  'what is written into minutes, and read in them': [
    '<!-- minutes: off -->\n<!-- made by minutes report -->\n\n',
    ...[' (by mail)', '## Unable to attend', 'Minutes recorded by', 'the day'],
  ],
};

test('a text is a literal, and is said when the language is known', () => {
  expect(all.flatMap(({ path, wrong }) => wrong.map((call) => `${path}: ${call}`))).toEqual([]);
});

test('no sentence is written without being said in the language of the editor', () => {
  const allowed = new Set(Object.values(NO_SENTENCES).flat());
  const unsaid = all.filter(({ path }) => !OTHERS.test(path));
  expect(
    unsaid.flatMap(({ path, unsaid }) =>
      unsaid.filter((text) => !allowed.has(text)).map((text) => `${path}: ${text}`),
    ),
  ).toEqual([]);
});

test('texts are found wherever they stand, and what is no literal is wrong', async () => {
  const source = `
    const early = t('too early');
    function say(name: string, how: string): string {
      if (name === '') return t('nobody');
      log(\`\${name} failed: \${t('in a log')}\`);
      throw new Error('it is broken');
      const message = \`\${name} is listed \${t('so {0}', t('nested'))}\`;
      return flag ? l10n.t('{0} is here', name) : t(how);
    }`;
  expect(await saidIn('server/src/a.ts', source)).toEqual({
    path: 'server/src/a.ts',
    texts: ['nobody', 'in a log', 'so {0}', 'nested', '{0} is here'],
    wrong: ['t("too early")', 't(how)'],
    unsaid: [' is listed '],
  });
});
