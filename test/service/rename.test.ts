import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { byPosition } from '../../server/src/markdown/span';
import type { Knowledge } from '../../server/src/minutes/knowledge';
import { parse } from '../../server/src/minutes/parse';
import { rename, renameable, renameElsewhere } from '../../server/src/service/rename';
import { at, HARBOUR, placeIn } from '../support/harbour-minutes';
import { somebodyKnown } from '../support/somebody-known';

/** The lines that a rename changes, as they are afterwards, where everything is confirmed. */
function changed(text: string, word: string, to: string, knowledge?: Knowledge): readonly string[] {
  return linesOf(text, word, to, 'all', knowledge);
}

/** Those that it changes before anybody is asked. */
function unasked(text: string, word: string, to: string): readonly string[] {
  return linesOf(text, word, to, 'unasked');
}

function linesOf(
  text: string,
  word: string,
  to: string,
  which: 'all' | 'unasked',
  knowledge?: Knowledge,
): readonly string[] {
  const result = rename(parse(text, knowledge), at(text, word), to);
  if (result === undefined || 'refusal' in result) throw new Error(result?.refusal ?? 'nobody');
  const before = text.split('\n');
  const edits = which === 'all' ? [...result.edits, ...result.said].sort(byPosition) : result.edits;
  return applyEdits(text, edits)
    .split('\n')
    .filter((line, index) => line !== before[index]);
}

function refusal(text: string, word: string, to: string, knowledge?: Knowledge): string {
  const result = rename(parse(text, knowledge), at(text, word), to);
  return result !== undefined && 'refusal' in result ? result.refusal : '';
}

const minutes = (lists: string, topic: string): string =>
  `# Club meeting minutes\n\n## Attendees\n\n${lists}\n\n## Minutes\n\n### Mill\n\n${topic}\n`;

describe('a short form', () => {
  test('is renamed wherever it stands alone, and the first name of the entry with it', () =>
    expect(changed(HARBOUR, 'Jonas to', 'Joe')).toEqual([
      ...['Minutes recorded by Joe Weir.', '- Joe Weir (JW) @jweir'],
      ...['- Joe to Lance: by June?', "- JW: pending Joe's review"],
    ]));

  test('is renamed beside other speakers', () =>
    expect(changed(HARBOUR, 'Ben:', 'Benjamin')).toEqual([
      '- Benjamin Tolliver',
      ...['- Ada/Benjamin: with RFC 7 and #5', '- Benjamin: Ada Byron drew them, ask @jweir'],
    ]));

  test('is renamed where it is the owner of an action', () =>
    expect(
      changed(
        minutes(
          '- Ada Byron\n- Tom Carr',
          '- Ada: yes\n- ACTION: Ada to write\n\n## Actions\n\n- [ ] Ada: pay',
        ),
        'Ada to',
        'Adi',
      ),
    ).toEqual(['- Adi Byron', '- Adi: yes', '- ACTION: Adi to write', '- [ ] Adi: pay']));

  test('that the full name explains is renamed, and the entry is not', () =>
    expect(changed(HARBOUR, 'Ben:', 'Ben T')).toEqual([
      ...['- Ada/Ben T: with RFC 7 and #5', '- Ben T: Ada Byron drew them, ask @jweir'],
    ]));

  test.each([
    ['Lotte:', 'Lena', ['Lena Berg', 'Lena']],
    ['Lotte:', 'Lena Quay', ['Lena Quay', 'Lena Quay']],
    ['Lotte:', 'Lotte Quay', ['Lotte Quay', 'Lotte Quay']],
    ['Lotte:', 'Berg', ['Lotte Berg', 'Berg']],
  ])('%s is renamed to %s so that the list explains it', (word, to, [name, label]) => {
    const text = minutes('- Lotte Berg\n- Ben', '- Lotte: a\n- Ben: b');
    const after = text.replace('Lotte Berg', name ?? '').replace('Lotte:', `${label}:`);
    expect(changed(text, word, to)).toEqual(
      after.split('\n').filter((line, index) => line !== text.split('\n')[index]),
    );
    expect(parse(after).people.resolve(to)?.persons[0]?.name).toBe(name);
  });

  test('that stands for the last name, or for both, goes with that', () => {
    const text = minutes('- Ada Byron\n- Ben', '- Byron: a\n- Ada B: b');
    expect(changed(text, 'Byron:', 'Lamb')).toEqual(['- Ada Lamb', '- Lamb: a', '- Ada L: b']);
    expect(changed(text, 'Ada B:', 'Eve B')).toEqual(['- Eve Byron', '- Eve B: b']);
  });

  test('is renamed where somebody is spoken to in brackets', () =>
    expect(unasked(minutes('- Lotte\n- Ben', '- Ben (to Lotte): a\n- Lotte: b'), 'Lotte:', 'Lena')).toEqual([
      ...['- Lena', '- Ben (to Lena): a', '- Lena: b'],
    ]));

  test('of somebody in no list is renamed where they are spoken to and of, too', () =>
    expect(changed(HARBOUR, 'Lance:', 'Lance Alder')).toEqual([
      ...['- Lance Alder: That would work', '- Jonas to Lance Alder: by June?'],
      ...["- All: once we have Lance Alder's report", '- Lance Alder: tomorrow'],
    ]));

  test('that the entry gives is renamed there, too', () =>
    expect(changed(HARBOUR, 'JW:', 'JTW')).toEqual([
      '- Jonas Weir (JTW) @jweir',
      "- JTW: pending Jonas's review",
    ]));

  test('that is a handle stays one', () => {
    expect(changed(HARBOUR, 'jweir', '@jonas')).toEqual([
      ...['- Jonas Weir (JW) @jonas', '- Ben: Ada Byron drew them, ask @jonas'],
    ]);
    expect(refusal(HARBOUR, 'jweir', 'Jonas Weir')).toMatch(/room/);
  });

  test('that looks like a handle leaves that alone, and the other way round', () => {
    const text = minutes('- Neal Gompa @neal', '- Neal: ask @neal\n- Neal: yes');
    expect(changed(text, 'Neal:', 'Nell')).toEqual([
      ...['- Nell Gompa @neal', '- Nell: ask @neal', '- Nell: yes'],
    ]);
    expect(changed(text, 'neal\n', 'nealg')).toEqual(['- Neal Gompa @nealg', '- Neal: ask @nealg']);
    expect(changed(text, 'Neal:', 'Nell Grant')).toEqual([
      ...['- Nell Grant @neal', '- Nell Grant: ask @neal', '- Nell Grant: yes'],
    ]);
  });

  test('that looks like a handle leaves that alone in other minutes too', () => {
    const meeting = parse(minutes('- Neal Gompa @neal', '- Neal: yes'));
    const other = minutes('- Neal Gompa @neal', '- Neal: ask @neal');
    const result = rename(meeting, at(meeting.source.text, 'Neal:'), 'Nell');
    const elsewhere = result !== undefined && 'edits' in result ? result.elsewhere : undefined;
    const edits = elsewhere === undefined ? [] : renameElsewhere(parse(other), elsewhere);
    expect(applyEdits(other, edits)).toBe(other.replaceAll('Neal', 'Nell'));
  });

  test('in other capitals is the same', () =>
    expect(changed(minutes('- Ada Byron', '- Ada: a\n- ADA: b'), 'Ada:', 'Adele')).toEqual([
      ...['- Adele Byron', '- Adele: a', '- Adele: b'],
    ]));

  test('that is the whole name of the entry is renamed there, too', () =>
    expect(changed(minutes('- Ada\n- Ben', '- Ada: a\n- Ben: b'), 'Ada:', 'Adele')).toEqual([
      ...['- Adele', '- Adele: a'],
    ]));
});

describe('a full name', () => {
  test('is renamed in lists and roles, and short forms that still fit stay', () =>
    expect(changed(HARBOUR, 'Jonas Weir (', 'Jonas Quay')).toEqual([
      ...['Minutes recorded by Jonas Quay.', '- Jonas Quay (JW) @jweir'],
    ]));

  test('takes those short forms with it that fit no more', () =>
    expect(changed(HARBOUR, 'Jonas Weir.', 'Joe Weir')).toEqual([
      ...['Minutes recorded by Joe Weir.', '- Joe Weir (JW) @jweir'],
      ...['- Joe to Lance: by June?', "- JW: pending Joe's review"],
    ]));

  test('is renamed in running text', () =>
    expect(changed(HARBOUR, 'Ada Byron\n', 'Ada King')).toEqual([
      ...['- Ada King', '- Ben: Ada King drew them, ask @jweir'],
    ]));

  test('in every list', () =>
    expect(changed(minutes('- Ada Byron\n- Ben\n- ada byron', '- Ben: b'), 'Ada Byron', 'Ada King')).toEqual([
      ...['- Ada King', '- Ada King'],
    ]));

  test('leaves nobody in doubt who shares a first name from now on', () =>
    expect(changed(HARBOUR, 'Jonas Weir.', 'Ada Weir')).toEqual([
      ...['Minutes recorded by Ada Weir.', '- Ada Weir (JW) @jweir', '- Ada B: we ship lamps'],
      ...['- Ada W to Lance: by June?', '- Ada B/Ben: with RFC 7 and #5', "- JW: pending Ada W's review"],
    ]));

  test('takes initials and lower case with it', () => {
    expect(changed(minutes('- Ada Byron\n- Ben Toll', 'AB: a\n\nBT: b'), 'Ada', 'Eve Byron')).toEqual([
      ...['- Eve Byron', 'EB: a'],
    ]);
    expect(changed(minutes('- Ada Byron\n- Ben Toll', '- [ada] a\n- [ben] b'), 'Ada', 'Eve Byron')).toEqual([
      ...['- Eve Byron', '- [eve] a'],
    ]);
  });
});

describe('what somebody said', () => {
  const text = minutes(
    '- Lotte Berg\n- Jorge Quay\n- Mark Lamb\n- May Carr',
    `- Jorge: I agree with Lotte and with Lotte's plan, as Lotte Berg wrote in \`Lotte\`.
- Lotte: Fine. Jorge, Lotte and May go in May to Lotte Smith, with Lotte-Marie.
- Mark: Mark the wall. Ask Mark, and mark Mark's wall.
- May: ask @Lotte`,
  );

  test('is never changed unasked', () => {
    expect(unasked(text, 'Lotte:', 'Lena')).toEqual([
      '- Lena Berg',
      '- Lena: Fine. Jorge, Lotte and May go in May to Lotte Smith, with Lotte-Marie.',
    ]);
    expect(unasked(text, 'Lotte Berg', 'Lena Berg')).toEqual(unasked(text, 'Lotte:', 'Lena'));
  });

  test('is changed as a whole where somebody says so', () => {
    expect(changed(text, 'Lotte:', 'Lena')).toEqual([
      '- Lena Berg',
      "- Jorge: I agree with Lena and with Lena's plan, as Lena Berg wrote in `Lotte`.",
      '- Lena: Fine. Jorge, Lena and May go in May to Lotte Smith, with Lotte-Marie.',
      '- May: ask @Lena',
    ]);
    expect(changed(text, 'Lotte Berg', 'Lena Berg')).toEqual(changed(text, 'Lotte:', 'Lena'));
  });

  test('keeps its words where a name is one as well', () => {
    expect(changed(text, 'Mark:', 'Max')).toEqual([
      '- Max Lamb',
      "- Max: Mark the wall. Ask Max, and mark Max's wall.",
    ]);
    expect(changed(text, 'May:', 'Mary')).toEqual(['- Mary Carr', '- Mary: ask @Lotte']);
  });

  test('keeps a name that these minutes write as a word, but within a sentence', () =>
    expect(
      changed(minutes('- Corin Berg', '- Corin: Corin it, do corin it. As Corin said'), 'Corin:', 'Cy'),
    ).toEqual(['- Cy Berg', '- Cy: Corin it, do corin it. As Cy said']));

  test('keeps a name that fits two', () =>
    expect(
      changed(minutes('- Lotte Berg\n- Lotte Quay', '- Lotte B: ask Lotte'), 'Lotte B:', 'Lena B'),
    ).toEqual([...['- Lena Berg', '- Lena B: ask Lotte']]));
});

describe('refused is', () => {
  test.each([
    ['no name at all', '  ', /needed/],
    ['two people', 'Eve/Tom', /one to four words/],
    ['a label', 'Eve:', /one to four words/],
    ['Markdown', '[Eve](x)', /one to four words/],
    ['a sentence', 'Eve who has come a bit late', /one to four words/],
    ['the first name of somebody else', 'benny', /"benny" means benny Vale/],
    ['the full name of somebody else', 'Jonas Weir', /"Jonas Weir" is the name of somebody else/],
    ['the initials of somebody else', 'JW', /"JW" means Jonas Weir/],
    ['the name of somebody who was absent', 'Mary', /"Mary" means Mary Somerville/],
    ['the name of somebody in no list', 'lance', /is the name of somebody else/],
    ['everybody', 'All', /several people/],
    ['a word that structures minutes', 'Outcome', /structures minutes/],
    ['the title of a section', 'Board Attendees', /structures minutes/],
    ['nobody', 'N/A', /one to four words/],
    ['a placeholder', 'None', /nobody/],
  ])('%s', (_, to, message) => {
    expect(refusal(HARBOUR, 'Ben:', to)).toMatch(message);
    expect(refusal(HARBOUR, 'Ben Tolliver', to)).toMatch(message);
  });

  test('a name with which a label would be none', () => {
    const text = minutes('- Ada Byron\n- Ben Toll', '- Ada - a\n- Ben - b\n- Ada - c');
    const brackets = minutes('- Ada Byron\n- Ben Toll', '- [ada] a\n- [ben] b');
    expect(refusal(brackets, 'ada]', 'E')).toMatch(/^Take a longer name.* nothing says that ada speaks$/);
    expect(changed(text, 'Ada -', 'Eve')).toEqual(['- Eve Byron', '- Eve - a', '- Eve - c']);
    expect(changed(text, 'Ada -', 'Byron')).toEqual(['- Byron - a', '- Byron - c']);
    expect(changed(text, 'Ada Byron', 'Eve Byron')).toEqual(['- Eve Byron', '- Eve - a', '- Eve - c']);
  });

  test('a short form that no name could explain', () =>
    expect(refusal(minutes('- Ada Byron\n- Ben', 'AB: a\n\nBen: b'), 'AB:', 'XY')).toBe(
      'Rename "Ada Byron" in the list first: "XY" is no short form of that name',
    ));

  test('the name of somebody else whom the committee knows', () => {
    const text = minutes('- Ada King\n- Ben', '- Ada: a\n- Ben: b');
    expect(refusal(text, 'Ada King', 'Tom Carr', somebodyKnown)).toMatch(/Tom Carr/);
    expect(changed(text, 'Ada King', 'Ada Byron', somebodyKnown)).toEqual(['- Ada Byron']);
  });
});

test('the same name again changes nothing', () => expect(changed(HARBOUR, 'Ben:', ' Ben ')).toEqual([]));

test.each([
  ['everybody', 'All:'],
  ['a heading', 'Process'],
  ['a link', 'https://example.org/harbour/rfcs/pull/3'],
  ['an RFC', 'RFC 7'],
  ['prose', 'heavily'],
])('%s cannot be renamed', (_, word) => {
  expect(renameable(parse(HARBOUR), at(HARBOUR, word))).toBeUndefined();
  expect(rename(parse(HARBOUR), at(HARBOUR, word), 'Eve')).toBeUndefined();
});

test('what is asked for a name is the name without its possessive', () => {
  const found = renameable(parse(HARBOUR), at(HARBOUR, "Jonas's"));
  expect(found && placeIn(HARBOUR, found.span)).toBe('44:Jonas');
  expect(found?.name).toBe('Jonas');
});
