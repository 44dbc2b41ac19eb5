/** Snippets expand, Tab walks their stops, and what they insert gives no warning. */
import { suggestion, suggestions } from '../support/lists';
import { noSquiggles, squiggleUnder } from '../support/squiggle';
import { fixture, goBehind, openText, press, shows, type } from '../support/workbench';

suite('Snippets', () => {
  const last = '- Priya: Will ask the town.';

  const expand = async (name: string, prefix: string) => {
    const text = await fixture('2031-03-12.md');
    await openText(name, text);
    await goBehind(text, last);
    await press('Enter', 'Enter');
    await type(prefix);
    await press('Control+Space');
    await suggestion(prefix);
    await press('Enter');
  };

  test('an RFC topic: heading, link line and first statement', async () => {
    await expand('rfc-topic.md', 'minutes-rfc');
    await shows(`${last}\n\n### RFC: Title of the RFC\n`);
    await type('Paint the tower');
    await press('Tab');
    await type('https://github.com/lantern-committee/rfcs/pull/9');
    await press('Tab');
    await type('Priya');
    await press('Tab');
    await type('Before the winter.');
    const link = '<https://github.com/lantern-committee/rfcs/pull/9>';
    const topic = `### RFC: Paint the tower\n\n${link}\n\n- Priya: Before the winter.\n`;
    await shows(`${last}\n\n${topic}`);

    // Without the link there is a warning, so that there was none with it means something.
    await goBehind((await fixture('2031-03-12.md')).replace(last, `${last}\n\n${topic}`), link);
    await press('Control+Shift+KeyK');
    await squiggleUnder('### RFC: Paint the tower');
    await press('ControlOrMeta+KeyZ');
    await noSquiggles();
  });

  test('a vote: its outcome is chosen from a list', async () => {
    await expand('vote.md', 'minutes-vote');
    await type('the colour of the tower');
    await press('Tab');
    await suggestions();
    await press('ArrowDown');
    await suggestion('accepted');
    // The choice is made and left with one key.
    await press('Enter');
    await type('4');
    await shows('- Vote: the colour of the tower\n  - Outcome: accepted\n  - Vote results: +4, 0, -0\n');
  });
});
