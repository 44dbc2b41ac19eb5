/** What is translated is complete: a text that is not would be English in the middle of another language. */
import { describe, expect, test } from 'vitest';
import { bundleOf, LANGUAGES, manifestTexts, placesIn } from '../support/languages';

test('there is German', () => {
  expect(LANGUAGES).toContain('de');
});

// Which texts there are, `generated.test.ts` holds.
describe.each(LANGUAGES)('in %s', (language) => {
  const pairs = Object.entries(bundleOf(language));
  const own = manifestTexts(language);
  const manifest = Object.entries(manifestTexts()).map(([key, text]) => [text, own[key] ?? ''] as const);
  const all = [...pairs, ...manifest].filter(([text]) => !text.startsWith('./'));

  test('every text is translated', () => {
    expect(all.filter(([, translation]) => translation.trim() === '').map(([text]) => text)).toEqual([]);
  });

  test('a translation has the arguments of the text', () => {
    const different = all.filter(([text, translation]) => `${placesIn(text)}` !== `${placesIn(translation)}`);
    expect(different).toEqual([]);
  });

  test('a translation has the code, the settings and the white space at the ends of the text', () => {
    const marks = (text: string): readonly string[] => [
      ...(text.match(/`[^`]*`/g) ?? []).toSorted(),
      ...(text.match(/minutes[.-][a-z][\w.-]*\w/g) ?? []).toSorted(),
      /^\s*/.exec(text)?.[0] ?? '',
      /\s*$/.exec(text)?.[0] ?? '',
    ];
    expect(all.filter(([text, translation]) => `${marks(text)}` !== `${marks(translation)}`)).toEqual([]);
  });

  test('a sentence ends as the text does, a heading without a full stop', () => {
    const end = (text: string): string => /[.:…]?$/.exec(text)?.[0] ?? '';
    expect(all.filter(([text, translation]) => end(text) !== end(translation))).toEqual([]);
  });
});
