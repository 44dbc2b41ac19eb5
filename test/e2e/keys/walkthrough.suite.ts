/** The walkthrough, opened by whoever asks for it. */
import { join } from 'node:path';
import { runCommand } from '../support/palette';
import { fixture, openText, press, shows, workbench } from '../support/workbench';

suite('The walkthrough', () => {
  test('has four steps, each with a picture that says what it shows', async () => {
    await openText('walkthrough.md', await fixture('2031-03-12.md'));
    await shows('- All: Good with it.');
    await runCommand('Open Walkthrough');
    const { page } = workbench();
    const steps = page.locator('.getting-started-step');
    await steps.nth(3).waitFor();
    const titles = [
      'Minutes in Markdown',
      'Suggestions of people',
      'A mark and its fix',
      'The view of a meeting',
    ];
    for (const [index, name] of ['begin', 'speak', 'mend', 'look'].entries()) {
      await steps.nth(index).click();
      await page.locator('.getting-started-step.expanded').nth(0).waitFor();
      const picture = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await picture.locator('svg title', { hasText: titles[index] ?? '' }).waitFor({ state: 'attached' });
      await workbench().screenshot(join(workbench().screenshots, `walkthrough-${name}.png`));
    }
    await press('ControlOrMeta+KeyW');
  });
});
