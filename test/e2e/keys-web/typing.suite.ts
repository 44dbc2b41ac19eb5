/** Somebody writes minutes in a browser: what the desktop shows is shown here, by a server that is a worker. */
import { chooseQuickFix } from '../support/lists';
import { squiggleUnder } from '../support/squiggle';
import { writeStatement } from '../support/statement';
import { fixture, goBehind, showsNot, workbench } from '../support/workbench';

suite('In VS Code for the Web', () => {
  const last = '- All: Good with it.';

  test('the list of people opens by itself, and Enter inserts the chosen one', async () => {
    const text = await fixture('2031-03-12.md');
    await workbench().openFile('2031-03-12.md');
    await writeStatement(text, last);
  });

  test('a finding is underlined, and the light bulb mends it', async () => {
    await workbench().openFile('2031-04-09.md');
    await squiggleUnder('- ada okafor');
    await goBehind(await fixture('2031-04-09.md'), '- ada oka');
    await chooseQuickFix(/^Remove the second "ada okafor"/);
    await showsNot('- ada okafor');
  });
});
