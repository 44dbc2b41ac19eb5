import { describe, expect, test } from 'vitest';
import { isStatement } from '../client/src/commands/is-statement';
import manifest from '../package.json' with { type: 'json' };
import german from '../package.nls.de.json' with { type: 'json' };
import english from '../package.nls.json' with { type: 'json' };

const steps = manifest.contributes.walkthroughs.flatMap((one) => one.steps);

describe('the walkthrough', () => {
  test.each([
    ['English', english],
    ['German', german],
  ])('has no code in %s, which is not rendered there', (_, texts) => {
    const said = Object.entries(texts).filter(([key]) => key.startsWith('walkthrough.'));
    expect(said.filter(([, text]) => text.includes('`'))).toEqual([]);
  });

  test('ticks what it teaches, also where it was done before', () => {
    const events = Object.fromEntries(steps.map(({ id, completionEvents }) => [id, completionEvents]));
    expect(events['speak']).toContain('onContext:minutes.hasStatement');
    // `onView` is told when the view is opened, and it may be open from the start.
    expect(events['look']).toContain('onContext:view.minutes.meeting.visible');
    expect(events['look']?.filter((event) => event.startsWith('onView'))).toEqual([]);
  });

  test.each(['- Ada: dark', '* **Ada**: dark', '  1. Ada to Tom: dark'])('a statement: %s', (line) =>
    expect(isStatement(line)).toBe(true),
  );

  test.each(['- ', '- Ada: ', '- Ada', 'Ada: dark', '# Talk: more'])('no statement: %s', (line) =>
    expect(isStatement(line)).toBe(false),
  );
});
