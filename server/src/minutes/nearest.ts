/** Which word was meant by a misspelled one. */
import distance from 'damerau-levenshtein';

/** The nearest of some words, if at most two letters have to be changed, added, left out or swapped. */
export function nearest(word: string, all: readonly string[]): string | undefined {
  const near = all
    .filter((one) => Math.abs(one.length - word.length) <= MOST)
    .map((one) => ({ one, steps: distance(word, one).steps }))
    .filter(({ steps }) => steps <= MOST);
  return near.sort((a, b) => a.steps - b.steps)[0]?.one;
}

const MOST = 2;
