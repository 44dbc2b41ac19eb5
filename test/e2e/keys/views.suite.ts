/** The views beside the editor: opened by their icon, then without the mouse. */
import { join } from 'node:path';
import { fixture, openText, press, shows, workbench } from '../support/workbench';

suite('The views', () => {
  const meeting = () => workbench().page.locator('.part.sidebar .pane:has(.title:text-is("Meeting"))');

  /** Waits until an item has the focus, by what a screen reader says of it. */
  const focused = (spoken: string): Promise<void> =>
    meeting().locator(`.monaco-list:focus .monaco-list-row.focused[aria-label^="${spoken}"]`).waitFor();

  const picture = (name: string): Promise<void> =>
    workbench().screenshot(join(workbench().screenshots, `views-${name}.png`));

  // The suites after this one find the side bar as it was.
  suiteTeardown(() => press('ControlOrMeta+Shift+KeyE', 'ControlOrMeta+Digit1'));

  test('the icon opens them, the arrow keys walk the tree, and Enter goes to a topic', async () => {
    const text = await fixture('2031-03-12.md');
    await openText('views.md', text);
    await shows('- All: Good with it.');
    const { page } = workbench();
    await page.locator('.activitybar .action-label[aria-label="Minutes"]').click();
    await meeting().locator('.monaco-list-row').first().waitFor();
    await press('ControlOrMeta+Digit0', 'Home');
    await focused('Attendance, 6 present, 1 absent');
    await press('ArrowRight');
    await meeting().locator('[aria-label^="Committee Member Attendees,"]').waitFor();
    await press('ArrowRight');
    await focused('Committee Member Attendees,');
    await press('ArrowDown');
    await focused('Ada Okafor,');
    await picture('attendance');
    await press('ArrowLeft');
    await focused('Committee Member Attendees,');
    await press('End');
    await focused('Next festival,');
    await press('ArrowUp');
    await focused('RFC: Replace the harbour lamps, 3 speakers');
    await press('Enter');
    const line = text.slice(0, text.indexOf('### RFC')).split('\n').length;
    await page.locator('.statusbar-item', { hasText: `Ln ${line}, ` }).waitFor();
    await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    await picture('topic');
  });
});
