import { expect } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { RULES } from '../../server/src/rules/index';
import { diagnose } from '../../server/src/service/diagnose';

/**
 * Checks what a rule finds in a fixture: minutes in which a line that begins with `^` or spaces and `^` marks the
 * columns of the line above it that a finding has, with its message (or the beginning of it) behind the carets.
 * A fixture without such a line expects silence.
 */
export function checkRule(rule: string, fixture: string): void {
  const { text, expected } = readFixture(fixture);
  const others = RULES.filter(({ id }) => id !== rule).map(({ id }) => [id, 'off'] as const);
  const found = diagnose(parse(text), Object.fromEntries(others)).map(({ span, message }) => ({
    ...span,
    message,
  }));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
    expected.map(({ start, end }) => text.slice(start, end)),
  );
  for (const [index, { start, end, message }] of expected.entries()) {
    expect(found[index]).toMatchObject({ start, end });
    expect(found[index]?.message).toContain(message);
  }
}

interface Expected {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

function readFixture(fixture: string): { text: string; expected: readonly Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  let lineStart = 0;
  for (const line of fixture.replace(/^\n/, '').split('\n')) {
    const mark = /^(?<indent> *)(?<carets>\^+)(?: (?<message>.*))?$/.exec(line)?.groups;
    if (mark === undefined) {
      lineStart = text.length;
      text += `${line}\n`;
      continue;
    }
    const start = lineStart + (mark['indent']?.length ?? 0);
    expected.push({ start, end: start + (mark['carets']?.length ?? 0), message: mark['message'] ?? '' });
  }
  return { text: text.replace(/\n$/, ''), expected };
}
