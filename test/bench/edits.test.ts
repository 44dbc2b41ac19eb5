/** The edits of the benchmarks do what their names say, and leave the documents as they were. */
import { describe, expect, test } from 'vitest';
import { type Change, Lines } from '../../scripts/bench/client/lines.mjs';
import { generate } from '../../scripts/bench/documents/documents.mjs';
import { EditsAnywhere } from '../../scripts/bench/edits/anywhere.mjs';
import { bulletEdit } from '../../scripts/bench/edits/bullet.mjs';
import { Typing } from '../../scripts/bench/edits/typing.mjs';
import { worstEdits } from '../../scripts/bench/edits/worst.mjs';
import { parse } from '../../server/src/minutes/parse';
import { complete } from '../../server/src/service/complete';

function edited(text: string, ...changes: readonly Change[]): string {
  const lines = new Lines(text);
  for (const change of changes) lines.apply(change);
  return `${lines}`;
}

describe.each(['record', 'day'])('in a %s', (size) => {
  const { text } = generate(size);
  const lines = text.split('\n');
  const names = (changed: string) => parse(changed).lists[0]?.entries.map(({ name }) => name);

  test('typing fills one line', () => {
    const typing = new Typing(lines);
    const changes = Array.from({ length: 50 }, () => typing.next());
    const typed = edited(text, ...changes).split('\n');
    expect(typed.filter((line, index) => line !== lines[index])).toHaveLength(1);
    expect(typed).toHaveLength(lines.length);
  });

  test('the bullet asks for a person', () => {
    const { before, space, undo } = bulletEdit(lines);
    const typed = edited(text, before, space);
    const { line, character } = space.range.start;
    const offset = typed.split('\n').slice(0, line).join('\n').length + 1 + character + 1;
    expect(complete(parse(typed), offset).length).toBeGreaterThan(3);
    expect(edited(text, before, space, undo)).toBe(text);
  });

  test('the worst edits undo themselves', () => {
    const changes = worstEdits(lines).flatMap(({ change, undo = [] }) => [change, ...undo]);
    expect(edited(text, ...changes)).toBe(text);
  });

  test('the fence swallows the lists, and the attendee is one', () => {
    const [fence, , attendee] = worstEdits(lines).map(({ change }) => change);
    if (fence === undefined || attendee === undefined) throw new Error('there are no such edits');
    expect(names(edited(text, fence))).toBeUndefined();
    expect(names(edited(text, attendee))).toContain('Marguerite Ostwald');
  });

  test('an hour of edits hardly changes the length', () => {
    const edits = new EditsAnywhere(text);
    for (let edit = 0; edit < 500; edit++) edits.next();
    expect(Math.abs(`${edits.lines}`.length - text.length)).toBeLessThan(700);
  });
});
