/** The grammar's colours, as they come out in a theme of VS Code. */
import { drawnAlike, drawnApart } from '../support/colours';
import { fixture, openText } from '../support/workbench';

suite('Colours', () => {
  test('a speaker and an addressee are told from what is said', async () => {
    await openText('colours.md', await fixture('2031-03-12.md'));
    const line = '- Priya to Ada: Can the new ones use the same mast?';
    await drawnApart(line, 'Priya', 'Can');
    await drawnApart(line, 'Ada', 'Can');
    await drawnAlike(line, 'Can', 'mast');
  });

  test('a label in code is code', async () => {
    const text = await fixture('2031-03-12.md');
    const line = '- Ada: The `Priya: mast` is `short`.';
    await openText('code.md', text.replace('- Ada: Yes, with a shorter arm.', line));
    await drawnApart(line, 'Ada', 'The');
    await drawnAlike(line, 'Priya', 'short');
  });
});
