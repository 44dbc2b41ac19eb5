/** The language that minutes have their headings in. */
import { fold } from '../../minutes/fold';
import type { Meeting } from '../../minutes/meeting';
import { bareTitle } from '../../minutes/titles';
import { type Vocabulary, vocabularies } from '../../minutes/vocabulary/index';

/** That of most known titles; the first where none is known. */
export function languageOf({ sections, lists }: Meeting): Vocabulary {
  const titles = [...sections, ...lists].map(({ title }) => fold(bareTitle(title)));
  const counted = vocabularies.map((vocabulary) => {
    const known = titlesOf(vocabulary);
    return { vocabulary, count: titles.filter((title) => known.test(title)).length };
  });
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).vocabulary;
}

function titlesOf({ sections }: Vocabulary): RegExp {
  const sources = Object.values(sections).flat();
  return new RegExp(`^(?:${sources.join('|').replaceAll('{group}', '(?:\\S+ ){0,4}')})$`, 'u');
}
