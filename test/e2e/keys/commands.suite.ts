/** The commands of the palette, chosen with the keyboard. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { asks, commandsOffered, runCommand } from '../support/palette';
import { goBehind, openText, press, shows, type, workbench } from '../support/workbench';

const MINUTES = [
  'Add Unlisted Speakers…',
  'Fix All',
  'Insert Agenda Topic…',
  'Lift Reply One Level',
  'Nest Statement as a Reply',
  'Normalize Speakers',
  'Paste as Speaker Bullets',
  'Restore Heading Levels',
  'Sort Attendees',
  'Treat This File as Not Minutes',
];
const TEXT =
  '# Harbour committee minutes (2031-05-14)\n\n## Attendees\n\n- Tomás Lindqvist\n- Ada Okafor\n\n## Minutes\n\n### Pier\n\n- Ada: one\n- Tomás: two\n- Ada: three\n- Lance: four\n- Ada to Lance: five\n';

suite('The palette', () => {
  const picture = (name: string): Promise<void> =>
    workbench().screenshot(join(workbench().screenshots, `palette-${name}.png`));

  test('has the commands for minutes where the file is minutes, and no others elsewhere', async () => {
    await openText('palette.md', TEXT);
    await shows('- Ada to Lance: five\n');
    const offered = await commandsOffered('Minutes: ', (titles) => titles.includes('Sort Attendees'));
    await picture('minutes');
    for (const title of MINUTES) assert.ok(offered.includes(title), title);
    assert.ok(!offered.includes('Treat This File as Minutes'));
    await press('Escape');
    await openText('plain.md', '# Readme\n\nNothing.\n');
    await shows('Nothing.\n');
    const elsewhere = await commandsOffered('Minutes: ', (titles) => !titles.includes('Sort Attendees'));
    await picture('elsewhere');
    assert.deepEqual(
      elsewhere.filter((title) => MINUTES.includes(title)),
      [],
    );
    assert.ok(elsewhere.includes('Treat This File as Minutes'));
    await press('Escape');
  });

  test('has nothing that would change a file in which nobody may write', async () => {
    await openText('locked.md', TEXT);
    await shows('- Ada to Lance: five\n');
    const isOffered = (titles: readonly string[]): boolean => titles.includes('Sort Attendees');
    await commandsOffered('Minutes: ', isOffered);
    await press('Escape');
    await runCommand('Set Active Editor Read-only in Session', 'File');
    await workbench().page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    const offered = await commandsOffered('Minutes: ', (titles) => !isOffered(titles));
    await press('Escape');
    assert.deepEqual(
      offered.filter((title) => MINUTES.includes(title)),
      [],
    );
    assert.ok(offered.includes('Show Report'));
  });

  test('a topic of any title is inserted, with a bullet to go on', async () => {
    await openText('insert-topic.md', TEXT);
    await goBehind(TEXT, '- Ada: one');
    await runCommand('Insert Agenda Topic');
    await asks('Insert Agenda Topic');
    await type('Lamps $(trash) <b>');
    await workbench().page.locator('.quick-input-list .monaco-list-row', { hasText: '<b>' }).waitFor();
    await picture('topic');
    await press('Enter');
    await shows('- Ada to Lance: five\n\n### Lamps $(trash) <b>\n\n- \n');
    await workbench()
      .page.locator('.statusbar-item', { hasText: /Ln 20, Col 3( |$)/ })
      .waitFor();
    await type('Tomás: go on');
    await shows('- Tomás: go on\n');
  });

  test('whoever is chosen is added to the attendees', async () => {
    await openText('add-speakers.md', TEXT);
    await shows('- Ada to Lance: five\n');
    await runCommand('Add Unlisted Speakers');
    await asks('Add Unlisted Speakers');
    await workbench().page.locator('.quick-input-list .monaco-list-row', { hasText: 'Lance' }).waitFor();
    await picture('speakers');
    await press('Enter');
    await shows('- Ada Okafor\n- Lance\n\n## Minutes\n');
    await press('ControlOrMeta+KeyZ');
    await shows('- Ada Okafor\n\n## Minutes\n');
  });
});
