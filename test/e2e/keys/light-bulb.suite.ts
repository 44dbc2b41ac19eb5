/** The squiggle under a warning, and the light bulb's fix chosen with the keyboard. */
import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseQuickFix } from '../support/lists';
import { noSquiggles, squiggleUnder } from '../support/squiggle';
import { fixture, goBehind, openText, press, shows, type, workbench } from '../support/workbench';

suite('The light bulb', () => {
  test('a wavy line stands under a person who is listed twice; the fix removes the entry, undo brings it back', async () => {
    const text = await fixture('2031-04-09.md');
    await openText('twice.md', text);
    await squiggleUnder('- ada okafor');
    await goBehind(text, '- ada ok');
    await chooseQuickFix(/^Remove/);
    await shows('- Tomás Lindqvist\n\n### Unable to attend\n');
    await press('ControlOrMeta+KeyZ');
    await shows('- Tomás Lindqvist\n- ada okafor\n\n### Unable to attend\n');
  });

  test('an RFC without a link gets a line for it, and the cursor stands in that line', async () => {
    const link = 'https://github.com/lantern-committee/rfcs/pull/3';
    const text = await fixture('2031-03-12.md');
    const unlinked = text.replace(`${link}\n\n`, '');
    await openText('unlinked.md', unlinked);
    await squiggleUnder('### RFC: Replace the harbour lamps');
    await goBehind(unlinked, '### RFC: Repl');
    await chooseQuickFix(/^Insert a link line/);
    await shows('### RFC: Replace the harbour lamps\n\nhttps://\n');
    await type(link);
    await shows(`### RFC: Replace the harbour lamps\n\n${link}\n`);
    await noSquiggles();
  });

  test('the number of an RFC gets a link with an empty address to fill in', async () => {
    const text = (await fixture('2031-03-12.md')).replace('Will ask the town.', 'That depends on RFC 7.');
    await openText('number.md', text);
    await squiggleUnder('- Priya: That depends on RFC 7.');
    await goBehind(text, 'RFC 7');
    await chooseQuickFix(/^Link RFC 7 to …$/);
    await shows('- Priya: That depends on [RFC 7](https://).');
    await type('https://github.com/lantern-committee/rfcs/pull/31');
    await shows('- Priya: That depends on [RFC 7](https://github.com/lantern-committee/rfcs/pull/31).');
    await noSquiggles();
  });

  test('a label that is nobody is ignored for good: the configuration is made and saved, and the line with it', async () => {
    const text = (await fixture('2031-03-12.md')).replace('- All: Good with it.', '- Boathouse: Closed.');
    await openText('nobody.md', text);
    await squiggleUnder('- Boathouse: Closed.', 'info');
    await goBehind(text, '- Boathouse');
    await chooseQuickFix(/^Not a person: ignore the label "Boathouse"/);
    await noSquiggles();
    const config = await readFile(join(workbench().folder, '.minutes.json'), 'utf8');
    assert.deepEqual(JSON.parse(config), { labels: { ignore: ['Boathouse'] } });
    await rm(join(workbench().folder, '.minutes.json'));
  });
});
