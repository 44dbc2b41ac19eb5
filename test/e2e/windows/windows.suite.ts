/** Somebody writes minutes in a window that nobody has made ready for it. */
import assert from 'node:assert/strict';
import { suggestion } from '../support/lists';
import { squiggleUnder } from '../support/squiggle';
import { inWindow } from '../support/window';
import { goBehind, press, shows, type, workbench } from '../support/workbench';

/** Too little to be taken for minutes by itself. */
const NOTES = '# Attendees\n\n- Ada Okafor\n- ada okafor\n\n# Minutes\n\n- nirik: darker\n- Ada: dark\n';
const MINUTES = `# Lantern Committee Meeting 2031-05-07\n\n${NOTES.replace('- ada okafor\n', '- ada okafor\n- Tom Reed\n')}`;

suite('A window', () => {
  test('on a folder that nobody trusts does what others do', () =>
    inWindow('restricted', { files: { 'a.md': MINUTES }, web: false, restricted: true }, async () => {
      const { page, openFile } = workbench();
      // Else this would show nothing.
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await openFile('a.md');
      await squiggleUnder('- ada okafor');
      await addStatement(MINUTES);
    }));

  test('whose server does not start tells it in the status, and does not interrupt', () =>
    inWindow('broken', { files: { 'a.md': MINUTES }, web: false, isBroken: true }, async () => {
      const { page, openFile } = workbench();
      await openFile('a.md');
      await page
        .locator('[id="status.languageStatus"][aria-label*="The Minutes server does not run"]')
        .waitFor();
      assert.equal(await page.locator('.notification-list-item').count(), 0);
    }));

  test('for the Web, without a folder, is good for minutes that are in no file yet', () =>
    inWindow('no-folder', { web: true, settings: { 'files.defaultLanguage': 'markdown' } }, async () => {
      const { page } = workbench();
      // Browsers keep the usual keys for new files to themselves.
      await press('Control+Alt+KeyN');
      await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
      await page.locator('.statusbar-item', { hasText: 'Markdown' }).waitFor();
      // As pasted: the editor would help somebody who types.
      await page.keyboard.insertText(MINUTES);
      await squiggleUnder('- ada okafor');
      await addStatement(MINUTES);
    }));

  test('for the Web looks for a configuration, which alone says what is minutes', () =>
    inWindow(
      'configured',
      {
        files: {
          '.gitignore': '\n',
          '.minutes.json': '{ "include": ["mill.md"] }\n',
          'mill.md': NOTES,
        },
        web: true,
      },
      async () => {
        await workbench().openFile('mill.md');
        await squiggleUnder('- ada okafor');
      },
    ));
});

/** Chooses who speaks, at the end of the minutes. */
async function addStatement(text: string): Promise<void> {
  await goBehind(text, '- Ada: dark');
  await press('Enter');
  await type('- To');
  await suggestion('Tom');
  await press('Enter');
  await type('So it is.');
  await shows('- Ada: dark\n- Tom: So it is.\n');
}
