/** What holds for any text also where the people are known. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { parse } from '../../server/src/minutes/parse';
import { actions } from '../../server/src/service/actions';
import { complete } from '../../server/src/service/complete';
import { diagnose } from '../../server/src/service/diagnose';
import { arbitraryMinutes } from '../support/arbitrary-minutes';
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
