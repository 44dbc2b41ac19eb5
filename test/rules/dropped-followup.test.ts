import { describe, expect, test } from 'vitest';
import { diagnose } from '../../server/src/service/diagnose';
import { Folder, minutesOf, uriOf } from '../support/folder';

const PROMISE =
  '### RFC: Light the pier\n\nhttps://example.org/harbour/pull/12\n\n- Ada: Tabling for vote at next meeting.\n';
const [FIRST, SECOND] = ['minutes/2026-03-04.md', 'minutes/2026-04-01.md'];

const minutes = (day: string, discussion: string): string =>
  minutesOf(day, { Attendees: 'Ada Byron, Tom Carr' }, discussion);

/** What is told in the first minutes of a folder, with the places in the others. */
function told(files: Readonly<Record<string, string>>): readonly object[] {
  const text = files[FIRST] ?? '';
  return diagnose(new Folder(files).meeting(FIRST), {})
    .filter(({ rule }) => rule === 'dropped-followup')
    .map(({ span, message, elsewhere }) => ({ said: text.slice(span.start, span.end), message, elsewhere }));
}

const next = (discussion: string, promise = PROMISE): readonly object[] =>
  told({ [FIRST]: minutes('2026-03-04', promise), [SECOND]: minutes('2026-04-01', discussion) });

test('what the next meeting does not touch is found, with a way there', () =>
  expect(next('### Paint the boats\n\n- Ada: a\n')).toEqual([
    {
      said: 'Tabling for vote at next meeting.',
      message:
        '"Tabling for vote at next meeting." was said of "RFC: Light the pier", and the next meeting on 2026-04-01 has nothing on it: it may have been forgotten',
      elsewhere: [
        {
          uri: uriOf(SECOND),
          topic: 0,
          message: 'The next meeting on 2026-04-01',
        },
      ],
    },
  ]));

describe('what the next meeting touches is kept', () => {
  test.each([
    ['by the link', '### Lamps\n\nhttps://example.org/harbour/pull/12/files\n'],
    ['by the title', '### Lights for the pier\n\n- Ada: a\n'],
    ['by a link in the text', '### Any other business\n\n- See [it](https://example.org/harbour/pull/12).\n'],
    ['by a decision', '### Boats\n\n- Decision: the pier has light\n'],
  ])('%s', (_, discussion) => expect(next(discussion)).toEqual([]));

  test('by all that its title says', () => {
    const promise = '### Ropes\n\n- Ada: Deferred to the next meeting.\n';
    expect(next('### Ropes and nets\n\n- Ada: a\n', promise)).toEqual([]);
    expect(next('### Boats and nets\n\n- Ada: a\n', promise)).toHaveLength(1);
  });

  test('by the number', () => {
    const promise = '### Lamps (RFC #7)\n\n- Ada: Tabled to the next meeting.\n';
    expect(next('### Boats\n\n- Ada: RFC 0007 is fine.\n', promise)).toEqual([]);
    expect(next('### Boats\n\n- Ada: RFC 0008 is fine.\n', promise)).toHaveLength(1);
  });
});

describe('silence', () => {
  const boats = '### Paint the boats\n\n- Ada: a\n';
  test('without a next meeting', () => {
    expect(told({ [FIRST]: minutes('2026-03-04', PROMISE) })).toEqual([]);
    expect(
      told({
        [FIRST]: minutes('2026-03-04', PROMISE),
        'minutes/2026-02-04.md': minutes('2026-02-04', boats),
      }),
    ).toEqual([]);
  });
  test('where the next minutes are those of another committee', () =>
    expect(
      told({ [FIRST]: minutes('2026-03-04', PROMISE), 'board/2026-04-01.md': minutes('2026-04-01', boats) }),
    ).toEqual([]));
  test('where the next minutes have no topics', () => expect(next('- Ada: on the boats\n')).toEqual([]));
  test('where it is not clear what was meant', () =>
    expect(next(boats, '- Ada: Tabled to the next meeting.\n')).toEqual([]));
  test('where it may also not come to it', () =>
    expect(next(boats, PROMISE.replace('Tabling', 'If Tom comes, tabling'))).toEqual([]));
});
