/** The suggestion list while somebody types the name of who spoke. */
import assert from 'node:assert/strict';
import { noSuggestions, suggestion, suggestions, watchSuggestions } from '../support/lists';
import { writeStatement } from '../support/statement';
import { fixture, goBehind, openText, press, shows, type } from '../support/workbench';

suite('Typing a statement', () => {
  const last = '- All: Good with it.';
  let text: string;

  setup(async () => {
    text = await fixture('2031-03-12.md');
  });

  test('the list of people opens by itself, and Enter inserts the chosen one', async () => {
    await openText('typing.md', text);
    await writeStatement(text, last);
  });

  test('two people with one first name are told apart', async () => {
    await openText('michaels.md', text);
    await goBehind(text, last);
    await press('Enter');
    await type('- ');
    await suggestions();
    await type('Mi');
    await suggestion('Michael F');
    await press('ArrowDown');
    await suggestion('Michael S');
    await press('Enter');
    await shows(`${last}\n- Michael S: `);
  });

  test('Enter behind a name that was typed to its end begins the next line', async () => {
    await openText('typed.md', text);
    await goBehind(text, '- oskar Brandt');
    await press('Enter');
    await type('- Gr');
    await suggestion('Grace Whitfield');
    await type('ace Whitfield');
    await noSuggestions();
    await press('Enter');
    await type('Text');
    await shows('- oskar Brandt\n- Grace Whitfield\nText\n');
  });

  test('no list opens in prose, whatever words stand in it', async () => {
    await openText('prose.md', text);
    await goBehind(text, last);
    await press('Enter');
    await type('- All: ');
    const seen = await watchSuggestions();
    const prose = [
      'I want to ask Ada and Michael about the pier: it is to be lit, from 10:30 to 11:00.',
      'Good, as Priya said; see https://example.org/pier and/or a@example.org.',
      'Then to the vote - all in favour?',
    ];
    for (const sentence of prose) {
      await type(sentence);
      await press('Enter');
    }
    assert.equal(await seen(), false, 'a list opened in prose');
    // It would have been seen: here one opens.
    await type('- ');
    await suggestions();
    assert.equal(await seen(), true);
  });
});
