/** What holds for any text also where the people are known; and nothing stalls the editor, however many there are. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { knowledgeIn, NO_CONFIG } from '../../server/src/config/config';
import { applyEdits } from '../../server/src/markdown/edit';
import type { Knowledge } from '../../server/src/minutes/knowledge';
import { parse } from '../../server/src/minutes/parse';
import { actions } from '../../server/src/service/actions';
import { complete } from '../../server/src/service/complete';
import { diagnose } from '../../server/src/service/diagnose';
import { arbitraryMinutes } from '../support/arbitrary-minutes';
import { expectLinear } from '../support/growth';
import { holds } from '../support/holds';
import { nastyMinutes } from '../support/nasty-minutes';
import { rosterOf } from '../support/roster';

vi.setConfig({ testTimeout: 86_400_000 });

const LIST = '# Attendees\n- Ada Byron (ADB) @ada\n- Tom Carr\n- Elodie Côté\n- Benny Vale\n';
/** A committee that knows most of those who are in the texts. */
const ROSTER = rosterOf([LIST, LIST, LIST]);
const likelyText = fc.oneof(arbitraryMinutes, nastyMinutes);

test('any text can be read, judged, completed and mended', () =>
  holds(
    400,
    fc.property(likelyText, fc.nat(), (text, at) => {
      const meeting = parse(text, ROSTER);
      const offset = at % (text.length + 1);
      for (const finding of diagnose(meeting, {}))
        for (const fix of finding.fixes()) applyEdits(text, fix.edits);
      for (const { replace } of complete(meeting, offset))
        expect(replace.start <= offset && offset <= replace.end).toBe(true);
    }),
  ));

test('fix all changes nothing the second time', () =>
  holds(
    400,
    fc.property(likelyText, (text) => {
      const once = fixAll(text);
      expect(fixAll(once)).toBe(once);
    }),
  ));

function fixAll(text: string): string {
  const request = { span: { start: 0, end: 0 }, kinds: ['source.fixAll'], severities: {}, snippets: false };
  return applyEdits(text, actions(parse(text, ROSTER), request)[0]?.edits ?? []);
}

describe('as many people in the roster as in the lists', () => {
  const listed = (name: (index: number) => string) => (count: number) =>
    `# Attendees\n${Array.from({ length: count }, (_, index) => `- ${name(index)}\n`).join('')}`;
  test.each<[string, (count: number) => string, (index: number) => string]>([
    ['of whom nobody is listed', listed((i) => `Name${i} Family`), (i) => `Other${i} Family`],
    ['who are written otherwise', listed((i) => `name${i}`), (i) => `Name${i} Family`],
    ['with one first name', listed((i) => `Ada ${i}`), (i) => `Ada Maria Family${i}`],
    ['of whom anybody can be meant', listed(() => 'Ada'), (i) => `Ada Family${i}`],
    ['while an entry is typed', (n) => `${listed((i) => `Name${i}`)(n)}- `, (i) => `Other${i} Family`],
  ])('%s', (_, make, name) => expectLinear(make, 3_000, (count) => members(count, name)));

  test('made of the minutes themselves', () => {
    const make = (count: number): string =>
      `${listed((i) => `Name${i} Family (N${i}) @n${i}`)(count)}# Minutes\n- Name7: yes\n- N8: no\n- Eve: so\n`;
    expectLinear(make, 3_000, (count) => rosterOf([make(count), make(count), make(count)]));
  });
});

function members(count: number, name: (index: number) => string): Knowledge {
  const people = Array.from({ length: count }, (_, index) => ({
    ...{ name: name(index), names: [{ name: name(index), abbreviation: undefined, handles: [] }] },
    ...{ group: '', member: true, since: undefined, until: undefined },
    ...{ isLearned: false, times: 0, listings: [] },
  }));
  return knowledgeIn({ ...NO_CONFIG, people });
}
