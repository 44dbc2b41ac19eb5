/** What the fix of everything leaves to be found: who speaks and is in no list was mended by nobody. */
import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '../../server/src/minutes/knowledge';
import { SPEAKER_FORMS, styleOfForm } from '../../server/src/minutes/speaker-style';
import { findingsAroundFixAll } from '../support/findings-after-fix-all';
import { examplesOf, rulePages } from '../support/rule-page';

const PEOPLE = '# Attendees\n\n- Ada Byron\n- Tom Carr\n- Jonathan Reed\n\n# Minutes\n\n';
const TEXTS: readonly (readonly [string, string])[] = [
  ['first names', 'Ada: a  \nTom: b  \nLance: c  \nJonathan: d  \nJonahtan: e  \nJonathan: f'],
  ['first names beside bullets with full names', '- Ada Byron: a\n\nTom: b\n\nLance: c\n\nJonahtan: d'],
  ['initials', 'AB: a\n\nTC: b\n\nXYZ: c\n\n- TC: d\n- AB: e'],
  [
    'lower case',
    '- [ada] a\n- [tom] b\n- [lance] c\n- [ada] d\n- [jonahtan] e\n- [jonathan] f\n- [jonathan] g',
  ],
  ['bold names', '- **Ada:** a\n- Tom: b\n- Lance: c\n- Jonathan: d\n- Jonatan: e'],
  ['handles', '- @ada: a\n\n<tom> b\n\n- Lance: c\n- Jonathan: d\n- Tom: e'],
];
const pages = rulePages().flatMap((id) =>
  examplesOf(id).map(({ number, text }) => [`example ${number} of ${id}`, text] as const),
);

const FORMS = SPEAKER_FORMS.filter((form) => form.startsWith('-'));
const own = TEXTS.map(([what, lines]) => [what, PEOPLE + lines] as const);

// The examples of the pages in one form are enough: they are about other things.
describe.each([undefined, ...FORMS])('with the form %s', (form) => {
  test.each(form === undefined ? [...own, ...pages] : own)(
    'nobody ceases to be found who is in no list: %s',
    (_, text) => {
      for (const name of ['short', 'full'] as const) {
        const style = { ...styleOfForm(form ?? ''), name };
        const chosen = form === undefined ? { marker: undefined, before: '', after: ':', name } : style;
        const knowledge = knowledgeOf({ people: [], ignored: [], collectives: [], style: chosen });
        const { before, after } = findingsAroundFixAll(text, knowledge);
        expect(after, name).toEqual(before);
      }
    },
  );
});
