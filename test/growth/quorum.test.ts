/** Whether a meeting has its quorum is asked at each keystroke. */
import { test } from 'vitest';
import { readRoster } from '../../server/src/config/roster';
import { type Knowledge, knowledgeOf } from '../../server/src/minutes/knowledge';
import { MAJORITY } from '../../server/src/minutes/quorum';
import { PLAIN_STYLE } from '../../server/src/minutes/speaker-style';
import { expectLinear } from '../support/growth';

test('many members who are not there cost no more than they and the minutes are long', () => {
  const nameOf = (index: number): string =>
    [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const named = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `N${nameOf(index)} L${nameOf(index)}`);
  const make = (size: number): string => {
    const topic = '\n### Mill\n\n- Na: the mill turns\n- Na: it does\n'.repeat(size);
    return `# Minutes of 2031-05-07\n\n## Attendees\n\n- Na La\n- Nb Lb\n\n## Decisions\n\n- Buy oil\n\n## Minutes\n${topic}`;
  };
  const know = (size: number): Knowledge =>
    knowledgeOf({
      people: readRoster(JSON.stringify(named(size).map((name) => ({ name, member: true }))), 'roster.json')
        .people,
      ...{ ignored: [], collectives: [], style: PLAIN_STYLE, quorum: MAJORITY },
    });
  expectLinear(make, 400, know);
});
