import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { isMinutes } from '../../server/src/minutes/detect';
import { parse } from '../../server/src/minutes/parse';
import { RULES } from '../../server/src/rules/index';
import { diagnose } from '../../server/src/service/diagnose';
import { examplesOf, rulePage, rulePages } from '../support/rule-page';

test('each rule has a page, and each page a rule', () => {
  expect(new Set(rulePages())).toEqual(new Set(RULES.map(({ id }) => id)));
});

describe.each(RULES)('the page of $id', (rule) => {
  const examples = examplesOf(rule.id);

  test('names the rule, its summary and its severity', () => {
    const page = rulePage(rule.id);
    expect(page).toMatch(
      new RegExp(`^# ${rule.id}\n\n${rule.summary()}\n\nDefault severity: ${rule.severity}`),
    );
    expect(page.match(/^## .*/gmu)).toEqual(
      expect.arrayContaining([
        '## Why',
        '## What is found',
        '## What is left alone',
        '## Configure',
        '## When to switch it off',
      ]),
    );
  });

  // Those that need a roster, a configuration or other files find nothing in a text alone.
  const needMore = [
    'name-variant',
    'unaccounted-member',
    'rfc-link-mismatch',
    'unknown-rfc',
    'quorum-not-met',
    'dropped-followup',
  ];
  test('has bad and good examples', () => {
    const kinds = needMore.includes(rule.id) ? ['good'] : ['bad', 'good'];
    expect(examples.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds));
  });

  test.each(examples)('example $number ($kind) is found to be so', ({ kind, text }) => {
    const rules = diagnose(parse(text), {}).map((finding) => finding.rule);
    expect(isMinutes(text, 'example.md', { include: [], exclude: [] }).minutes).toBe(true);
    if (kind === 'good') expect(rules).toEqual([]);
    else expect(new Set(rules)).toEqual(new Set([rule.id]));
  });

  test.each(examples.filter(({ kind }) => kind === 'bad'))(
    'example $number becomes the next by its fixes',
    ({ text, number }) => {
      const next = examples[number];
      expect(next?.kind).toBe('good');
      expect(mended(text)).toBe(next?.text);
    },
  );

  /** All at once where that does it, else one fix after the other: the preferred one, or the first where none is sure. */
  function mended(text: string): string {
    const meeting = parse(text);
    const [first] = diagnose(meeting, {}).filter((finding) => finding.rule === rule.id);
    if (first === undefined) return text;
    const all = rule.fixAll?.(meeting, () => true).flat() ?? [];
    const fixes = first.fixes();
    const fix = fixes.find(({ preferred }) => preferred === true) ?? fixes[0];
    expect(fix).toBeDefined();
    return mended(applyEdits(text, all.length > 0 ? all : (fix?.edits ?? [])));
  }
});
