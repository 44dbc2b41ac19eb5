import { afterEach, expect, test } from 'vitest';
import { speak, t } from '../../server/src/words/words';

afterEach(() => speak({}));

test('without a bundle everything is English', () => {
  expect(t('{0} is listed twice', 'Ada')).toBe('Ada is listed twice');
});

test('a bundle may put arguments in another order', () => {
  speak({ 'line {0} of {1}': 'von {1} die Zeile {0}' });
  expect(t('line {0} of {1}', 3, 'a.md')).toBe('von a.md die Zeile 3');
});

test('what a bundle lacks, or has otherwise than as a text, stays English', () => {
  speak({ present: 7 });
  expect([t('present'), t('absent'), t('constructor')]).toEqual(['present', 'absent', 'constructor']);
});

test('braces and dollars in an argument are its own', () => {
  expect(t('{0} and {1}', '{1}', '$&')).toBe('{1} and $&');
});

test('a place without an argument stays as it is', () => {
  expect(t('{0} of {1}', 1)).toBe('1 of {1}');
});
