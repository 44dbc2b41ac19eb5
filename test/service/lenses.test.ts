import { describe, expect, test } from 'vitest';
import { knowledgeIn, NO_CONFIG } from '../../server/src/config/config';
import { readConfig } from '../../server/src/config/read-config';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { lenses } from '../../server/src/service/lenses';
import { Folder } from '../support/folder';
import { HARBOUR } from '../support/harbour-minutes';

/** `Minutes: 4 present · 1 absent` */
function lensesOf(meeting: Meeting): readonly string[] {
  return lenses(meeting).map(
    ({ span, text }) => `${meeting.source.text.slice(span.start, span.end).replace(/^#+ /, '')}: ${text}`,
  );
}

const RFC = 'RFC: Replace the lamps';

test('who was there, above the discussion, and who speaks, above each topic', () =>
  expect(lensesOf(parse(HARBOUR))).toEqual([
    'Minutes: 4 present · 1 absent · 1 in no list',
    `${RFC}: 4 speakers, 6 statements`,
    'Process: 3 speakers, 3 statements',
  ]));

test('in the singular, and without what there is none of', () => {
  const text =
    '# Minutes of 2031-05-07\n\n## Present\n\n- Ada Byron\n\n## Minutes\n\n### Lamps\n\n- Ada: yes\n';
  expect(lensesOf(parse(text))).toEqual(['Minutes: 1 present', 'Lamps: 1 speaker, 1 statement']);
});

describe('the quorum', () => {
  const withQuorum = (quorum: number, text = HARBOUR): string =>
    lensesOf(
      parse(text, knowledgeIn({ ...NO_CONFIG, ...readConfig(`{ "quorum": ${quorum} }`, 'c.json').config })),
    )[0] ?? '';
  test('is met', () =>
    expect(withQuorum(4)).toBe(
      'Minutes: 4 present · 1 absent · 1 in no list · Quorum met: 4 of the 4 needed',
    ));
  test('is not met', () =>
    expect(withQuorum(5)).toBe(
      'Minutes: 4 present · 1 absent · 1 in no list · Quorum not met: 4 of the 5 needed',
    ));

  test('is not said to be missed where others were there who are not listed, or nobody is', () => {
    const others = HARBOUR.replace(/^- Ada.*$/mu, '$&\n- and others');
    expect(others).not.toBe(HARBOUR);
    expect(withQuorum(9, others)).not.toContain('uorum');
    const nobody = HARBOUR.replace(/## (?:Member|Board) Attendees/gu, '## Unable to attend');
    expect(withQuorum(9, nobody)).toContain('5 absent');
    expect(withQuorum(9, nobody)).not.toContain('uorum');
  });
});

test('the other meetings that name the RFC of a topic', () => {
  const other = (day: string): string =>
    HARBOUR.replace('2031-05-07', day).replace('https://example.org/harbour/rfcs/pull/5 was', 'It was');
  const files = (...days: readonly string[]) =>
    Object.fromEntries(days.map((day) => [`minutes/${day}.md`, other(day)]));
  const topic = (...days: readonly string[]): string | undefined => {
    const folder = new Folder({ ...files(...days), 'minutes/2031-05-07.md': HARBOUR });
    return lensesOf(folder.meeting('minutes/2031-05-07.md'))[1];
  };
  expect(topic()).toBe(`${RFC}: 4 speakers, 6 statements`);
  expect(topic('2031-04-02')).toBe(`${RFC}: 4 speakers, 6 statements · named in 2 meetings`);
  expect(topic('2031-04-02', '2031-06-04')).toBe(`${RFC}: 4 speakers, 6 statements · named in 3 meetings`);
});

describe('nothing', () => {
  test('of a topic in which nobody speaks', () =>
    expect(lensesOf(parse(`${HARBOUR}\n### Later\n\nNothing was said.\n`))).toHaveLength(3));

  test('of those who have decided or do something', () =>
    expect(lensesOf(parse(HARBOUR.replace('- None', '- Ada: buys lamps')))).toHaveLength(3));

  test('of attendance without lists', () => {
    const text = HARBOUR.replace(/## Member[\s\S]*?(?=## Decisions)/, '');
    expect(lensesOf(parse(text)).filter((lens) => lens.includes('present'))).toEqual([]);
  });

  test('of attendance in a book of several meetings', () =>
    expect(lensesOf(parse(HARBOUR + HARBOUR)).filter((lens) => lens.includes('present'))).toEqual([]));

  test('of what is written like a speaker, and structures the text', () =>
    expect(lensesOf(parse(HARBOUR.replace('- Lance: tomorrow', '- Note: tomorrow')))[2]).toBe(
      'Process: 2 speakers, 2 statements',
    ));
});

test('where no heading says that the discussion begins, the title has it', () => {
  const text = HARBOUR.replace('## Minutes\n\n', '');
  expect(lensesOf(parse(text))[0]).toMatch(/^Harbour .*: 4 present/);
});
