/** Help while typing, for those who have asked for it: Enter, replies, and what is pasted. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../support/palette';
import { goBehind, openText, press, shows, type, workbench } from '../support/workbench';

const TEXT =
  '# Harbour committee minutes (2031-05-14)\n\n## Attendees\n\n- Tomás Lindqvist\n- Ada Okafor\n\n## Minutes\n\n### Pier\n\n- Ada: one\n';

suite('Help while typing', () => {
  const settings = () => join(workbench().folder, '.vscode', 'settings.json');
  const picture = (name: string): Promise<void> =>
    workbench().screenshot(join(workbench().screenshots, `typing-${name}.png`));

  suiteSetup(async () => {
    await mkdir(join(workbench().folder, '.vscode'), { recursive: true });
    const wanted = { '[markdown]': { 'editor.formatOnType': true }, 'window.title': 'Helped' };
    await writeFile(settings(), `${JSON.stringify(wanted)}\n`);
    // The editor takes them in its own time; the title can be seen.
    await workbench().page.waitForFunction("document.title.endsWith('Helped')");
  });

  suiteTeardown(() => rm(settings()));

  test('Enter behind a statement begins the next one, and behind an empty bullet ends the list', async () => {
    await openText('enter.md', TEXT);
    await goBehind(TEXT, '- Ada: one');
    await press('Enter');
    await shows('- Ada: one\n- \n');
    await type('Tomás: two');
    await picture('enter');
    await press('Enter');
    await shows('- Tomás: two\n- \n');
    await press('Escape', 'Enter');
    await shows('- Tomás: two\n\n');
    await type('Prose');
    await shows('- Tomás: two\nProse');
  });

  test('a statement is nested below the one before with what hangs below it, and lifted again', async () => {
    const text = `${TEXT}- Tomás: two\n  - Ada: three\n`;
    await openText('reply.md', text);
    await goBehind(text, '- Tomás: two');
    await runCommand('Nest Statement as a Reply');
    await shows('- Ada: one\n  - Tomás: two\n    - Ada: three\n');
    await picture('reply');
    await runCommand('Lift Reply One Level');
    await shows('- Ada: one\n- Tomás: two\n  - Ada: three\n');
  });

  test('a chat is pasted as speaker bullets by the command', async () => {
    await openText('paste.md', `${TEXT}\n`);
    await goBehind(TEXT, '- Ada: one');
    await copy('[10:02] Ada: see *this*\n<tomas> Why?\n');
    await runCommand('Paste as Speaker Bullets');
    await shows('- Ada: one\n- Ada: see *this*\n- tomas: Why?\n');
  });

  test('pasted with the key it stays as it is, until somebody chooses otherwise', async () => {
    await openText('paste-key.md', `${TEXT}\n`);
    await goBehind(TEXT, '- Ada: one');
    await press('ControlOrMeta+End');
    await copy('[10:02] Ada: see *this*\n[10:03] Tomás: Why?\n');
    await press('ControlOrMeta+KeyV');
    await shows('[10:02] Ada: see *this*\n[10:03] Tomás: Why?\n');
    await workbench().page.locator('.post-edit-widget').waitFor();
    await picture('paste');
    await press('ControlOrMeta+Period');
    await workbench()
      .page.locator('.action-widget .monaco-list-row', { hasText: 'speaker bullets' })
      .waitFor();
    await picture('paste-options');
  });

  async function copy(text: string): Promise<void> {
    const { page } = workbench();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  }
});
