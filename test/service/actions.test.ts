import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { parse } from '../../server/src/minutes/parse';
import { type ActionRequest, actions } from '../../server/src/service/actions';
import { selected } from '../support/cursor';

const HASTY = '# Notes\n\n$0Alice: we should ship it\nBob: when?\nNote: nothing decided\nCarol: tomorrow\n$0';
const LISTS = '# Attendees\n\n- Ada Byron\n- Tom Carr\n\n# Minutes\n\n';

function actionsFor(marked: string, request: Partial<ActionRequest> = {}) {
  const { text, span } = selected(marked);
  const found = actions(parse(text), { span, kinds: [], severities: {}, snippets: false, ...request });
  return found.map((action) => ({ ...action, result: applyEdits(text, action.edits) }));
}

describe('the rewrite to speaker bullets', () => {
  test('of a selection takes labels that only look like names, and leaves the others', () => {
    const [action] = actionsFor(HASTY);
    expect(action).toMatchObject({
      title: 'Rewrite the selection as speaker bullets',
      kind: 'refactor.rewrite.minutes.speakers',
      result:
        '# Notes\n\n- Alice: we should ship it\n- Bob: when?\n\nNote: nothing decided\n\n- Carol: tomorrow\n',
    });
  });

  test('leaves the fields of a header alone', () => {
    const header =
      '# Steering meeting\n\nJoin: by phone\n\n$0$0Meeting ID: 987 1234 5678\nPasscode: the usual\n';
    const kinds = ['refactor'];
    expect(actionsFor(`${header}\n${LISTS}Ada: one\n`, { kinds })).toEqual([]);
    expect(actionsFor(`${header}\n## Minutes\n\nZoe: one\n`, { kinds })).toEqual([]);
    expect(actionsFor(header, { kinds })).not.toEqual([]);
    const chosen = `${header.replace('$0$0', '$0')}$0\n`;
    expect(actionsFor(`${chosen}\n${LISTS}`, { kinds })).toEqual([]);
    expect(actionsFor(`${chosen}\n## Minutes\n`, { kinds })).not.toEqual([]);
    const talk = header.replace('$0$0Meeting ID', 'Ada: hello\n$0$0Meeting ID');
    expect(actionsFor(`${talk}\n${LISTS}`, { kinds })).not.toEqual([]);
  });

  test('is offered for the line, its topic and the file, where each does more than the one before', () => {
    const text = `${LISTS}## Mill\n\nAda: one\n$0$0\nTom : two\n\n## Store\n\nAda : three\n`.replace(
      'Ada: one\n$0$0',
      '$0$0Ada: one',
    );
    const rewrites = actionsFor(text, { kinds: ['refactor.rewrite.minutes.speakers'] });
    expect(rewrites.map(({ title }) => title)).toEqual([
      'Rewrite the line as speaker bullets',
      'Rewrite the speakers of "Mill" as bullets',
      'Rewrite all listed speakers of the file as bullets',
    ]);
    expect(rewrites.at(-1)?.result).toBe(
      `${LISTS}## Mill\n\n- Ada: one\n- Tom: two\n\n## Store\n\n- Ada: three\n`,
    );
  });

  test('is not offered to a cursor on a line that is right for its committee', () => {
    const transcript = `${LISTS}Ada: one\n\nT$0$0om: two\n\nAda: three\n`;
    expect(actionsFor(transcript)).toEqual([]);
    expect(actionsFor(transcript, { kinds: ['refactor.rewrite'] })).not.toEqual([]);
  });

  test('is not offered where nothing is to be rewritten', () => {
    expect(actionsFor(`${LISTS}$0- Ada: one\n- Tom: two$0\n`)).toEqual([]);
    expect(actionsFor(`${LISTS}$0Note: one\nOutcome: two$0\n`)).toEqual([]);
  });
});

describe('quick fixes', () => {
  test('stand at their finding, which they name', () => {
    const found = actionsFor(`${LISTS}- Ada: one\n\nTom: t$0$0wo\n`);
    expect(found.filter(({ kind }) => kind === 'quickfix')).toEqual([]);
    const [fix] = actionsFor(`${LISTS}- Ada: one\n\nT$0$0om: two\n`);
    expect(fix).toMatchObject({ kind: 'quickfix', preferred: true, finding: { rule: 'speaker-format' } });
  });

  test('with a snippet are only for editors that know snippets', () => {
    const text = '# Minutes\n# RFC: M$0$0ill\n- x\n';
    const disable = ['Disable unlinked-rfc for this line', 'Disable unlinked-rfc for this file'];
    expect(actionsFor(text).map(({ title }) => title)).toEqual(disable);
    expect(actionsFor(text, { snippets: true }).map(({ title }) => title)).toEqual([
      ...['Insert a link line below the heading', ...disable],
    ]);
  });

  test('of a rule that is off are not offered', () =>
    expect(
      actionsFor(`${LISTS}- Ada: one\n\nT$0$0om: two\n`, {
        kinds: ['quickfix'],
        severities: { 'speaker-format': 'off' },
      }),
    ).toEqual([]));
});

describe('fix all', () => {
  const text = `# Attendees\n\n- Ada Byron\n- Ada Byron\n- Tom Carr\n\n# Minutes\n\n## RFC: Mill\n\nAda: one  \nTom: two  \n\n## RFC: Store\n\n[RFC: Mill](https://example.org/pull/1)\n$0$0`;

  test.each(['source', 'source.fixAll', 'source.fixAll.minutes'])(
    'answers %s with exactly its own kind',
    (kind) => {
      const kinds = actionsFor(text, { kinds: [kind] }).map((action) => action.kind);
      expect(kinds.filter((own) => own !== 'source.normalizeSpeakers.minutes')).toEqual([
        'source.fixAll.minutes',
      ]);
    },
  );

  test.each([
    'source.fixAll.eslint',
    'source.organizeImports',
    'refactor.extract',
    'quickfix.other',
    'sourc',
  ])('leaves %s to others', (kind) => expect(actionsFor(text, { kinds: [kind] })).toEqual([]));

  test('is not in the light bulb', () =>
    expect(actionsFor(text).map(({ kind }) => kind)).not.toContain('source.fixAll.minutes'));

  test('does what is safe, and nothing else', () => {
    const [action] = actionsFor(text, { kinds: ['source.fixAll'] });
    expect(action?.result).toBe(
      '# Attendees\n\n- Ada Byron\n- Tom Carr\n\n# Minutes\n\n## RFC: Mill\n\n- Ada: one\n- Tom: two\n\n## RFC: Store\n\n[RFC: Mill](https://example.org/pull/1)\n',
    );
  });

  test('is done with one run, also where one rule makes room for another', () => {
    const [action] = actionsFor(
      '$0$0## Absent\n\n- Eve Stone\n\n## Attendees\n\nAda Byron, Tom Carr, Ada Byron\n\n## Minutes\n\n- Ada: one\n- Tom: two\n',
      { kinds: ['source'] },
    );
    expect(action?.result).toContain('## Attendees\n\n- Ada Byron\n- Tom Carr\n\n## Minutes');
    expect(actionsFor(`$0$0${action?.result}`, { kinds: ['source'] })).toEqual([]);
  });

  test('changes nothing the second time', () => {
    const [action] = actionsFor(text, { kinds: ['source'] });
    expect(actionsFor(`$0$0${action?.result}`, { kinds: ['source'] })).toEqual([]);
  });
});
