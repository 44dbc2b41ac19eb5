/** Completion of attendees: who is offered where, and in which order. */
import assert from 'node:assert/strict';
import { completionsBehind, labelOf } from '../support/completions';
import { fixture, open } from '../support/documents';

const end = '- All: Good with it.\n';

suite('Completion', () => {
  let text: string;

  setup(async () => {
    text = await fixture('2031-03-12.md');
  });

  const labels = async (name: string, changed: string, behind: string, trigger?: string) =>
    (await completionsBehind(await open(name, changed), behind, trigger)).map(labelOf);

  test('at the start of a statement: recent speakers first, absent people last', async () => {
    const answer = '- Ada: Yes, with a shorter arm.\n';
    const found = await labels('statement.md', text.replace(answer, `${answer}- \n`), `${answer}- `, ' ');
    // Ada has just spoken, so she comes after the others who spoke in this topic.
    assert.deepEqual(found.slice(0, 3), ['Priya', 'Tomás', 'Ada']);
    assert.equal(found.at(-1), 'Grace');
    assert.deepEqual(
      found.toSorted(),
      ['Ada', 'All', 'Grace', 'Michael F', 'Michael S', 'Priya', 'Tomás', 'oskar'].toSorted(),
    );
  });

  test('inserts the short form with a colon', async () => {
    const document = await open('insert.md', text.replace(end, `${end}- Pr\n`));
    const [priya] = await completionsBehind(document, `${end}- Pr`);
    assert.ok(priya);
    assert.equal(typeof priya.insertText === 'string' ? priya.insertText : labelOf(priya), 'Priya: ');
  });

  test('after a slash: everybody but the first speaker', async () => {
    const found = await labels('slash.md', text.replace(end, `${end}- Ada/\n`), `${end}- Ada/`, '/');
    assert.ok(found.includes('Tomás'));
    assert.ok(!found.includes('Ada'));
  });

  test('after "to": the addressee', async () => {
    const found = await labels(
      'addressee.md',
      text.replace(end, `${end}- Ada to \n`),
      `${end}- Ada to `,
      ' ',
    );
    assert.ok(found.includes('Priya'));
    assert.ok(!found.includes('Ada'));
  });

  test('in an attendee list: nobody who is listed already', async () => {
    const changed = text
      .replace('- oskar Brandt\n', '- oskar Brandt\n- \n')
      .replace(end, `${end}- Lena: Hello.\n- Lena: Bye.\n`);
    const found = await labels('attendees.md', changed, '- oskar Brandt\n- ', ' ');
    assert.ok(found.some((label) => label.startsWith('Lena')));
    assert.ok(!found.some((label) => /Ada|Priya|oskar/.test(label)));
  });

  test('in "recorded by": full names', async () => {
    const found = await labels('recorder.md', text.replace('by Priya Raman.', 'by '), 'recorded by ', ' ');
    assert.ok(found.some((label) => label.includes('Ada')));
  });

  test('nothing in a link or in code', async () => {
    const changed = text.replace(end, `${end}- https://example.org/A\n- \`- A\`\n`);
    assert.deepEqual(await labels('silent.md', changed, 'https://example.org/A', undefined), []);
    assert.deepEqual(await labels('silent.md', changed, '- `- A', undefined), []);
  });
});
