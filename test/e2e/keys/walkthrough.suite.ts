/** The walkthrough, opened by whoever asks for it. */
import { join } from 'node:path';
import { runCommand } from '../support/palette';
import { openText, press, shows, type, workbench } from '../support/workbench';

const TEXT =
  '# Harbour committee minutes (2031-05-14)\n\n## Attendees\n\n- Tomás Lindqvist\n- Ada Okafor\n\n## Minutes\n\n### Pier\n\nAda : one\n';

suite('The walkthrough', () => {
  test('has four steps, each with a picture that says what it shows', async () => {
    await openText('walkthrough.md', TEXT);
    await shows('Ada : one');
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

  test('has buttons that work on the minutes behind it', async () => {
    await openText('walkthrough-buttons.md', TEXT);
    await shows('Ada : one');
    await runCommand('Open Walkthrough');
    const { page } = workbench();
    await page.locator('.getting-started-step').nth(2).click();
    await page.locator('.getting-started-step.expanded .monaco-button', { hasText: 'Normalize' }).click();
    await shows('- Ada: one');
    await press('ControlOrMeta+End', 'ArrowUp', 'End');
    await type(' and two');
    await shows('- Ada: one and two');
  });

  test('ticks what is done, also where it was opened beside minutes', async () => {
    const { page } = workbench();
    await runCommand('Open Walkthrough');
    for (const index of [0, 1, 2])
      await page
        .locator('.getting-started-step')
        .nth(index)
        .locator('.codicon-getting-started-step-checked')
        .waitFor();
    await press('ControlOrMeta+KeyW');
  });
});
