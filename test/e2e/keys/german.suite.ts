/** Where the editor is German, so is Minutes: findings, fixes, commands and the settings. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openGermanWindow } from '../support/german';
import { openLightBulb } from '../support/lists';
import { workbench } from '../support/workbench';

const TEXT =
  '# Mill minutes (2031-05-07)\n\n## Attendees\n\n- Ada Byron\n- Tom Carr\n- Ada Byron\n\n## Minutes\n\n### Wheel\n\n- Ada: it turns\n- Tom: it does\n';

suite('in German', () => {
  let german: Page;

  suiteSetup(async () => {
    await writeFile(join(workbench().folder, 'german.md'), TEXT);
    german = await openGermanWindow();
    await openFile('german.md');
    await german.locator('.squiggly-warning').first().waitFor();
  });

  suiteTeardown(() => german.close());

  teardown(async function () {
    if (this.currentTest?.state !== 'failed') return;
    await german.screenshot({ path: join(workbench().screenshots, 'german.png') });
  });

  test('a problem says what is wrong', async () => {
    await german.keyboard.press('F8');
    await german.getByText('„Ada Byron“ steht schon in dieser Liste').first().waitFor();
    await german.keyboard.press('Escape');
  });

  test('the light bulb says what can be done', async () => {
    await openLightBulb(german);
    await german.getByText('Das zweite „Ada Byron“ entfernen').first().waitFor();
    await german.keyboard.press('Escape');
  });

  test('the palette offers commands', async () => {
    await german.keyboard.press('F1');
    await german.keyboard.type('Sitzungsprotokoll');
    await german.locator('.quick-input-list .monaco-list-row').first().waitFor();
    const first = await german.locator('.quick-input-list .monaco-list-row').first().textContent();
    assert.match(first ?? '', /Minutes: Neues Sitzungsprotokoll…/);
    await german.keyboard.press('Escape');
  });

  /** By its path: what has just been made is not in the list of files yet. */
  async function openFile(name: string): Promise<void> {
    await german.keyboard.press('ControlOrMeta+KeyP');
    await german.locator('.quick-input-widget input[type="text"]').waitFor();
    await german.keyboard.type(join(workbench().folder, name));
    await german.locator(`.quick-input-list .monaco-list-row.focused[aria-label^="${name}"]`).waitFor();
    await german.keyboard.press('Enter');
  }
});
