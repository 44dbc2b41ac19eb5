/** Text with styles, and how it is broken into lines. */
import type { Style } from '../shown/painter';
import { widthOf } from '../shown/width';

/** Text of one style. */
export interface StyledRun {
  readonly text: string;
  /** Absent for plain text. */
  readonly style?: Style;
}

/** How a run is written: with the styles of a terminal, or without any. */
export type Paint = (run: StyledRun) => string;

/**
 * Lines that are no wider than asked for, but for words that are wider themselves.
 * @param width in columns of a terminal, without the indentation
 */
export function wrapped(runs: readonly StyledRun[], width: number, paint: Paint): readonly string[] {
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of wordsOf(runs)) {
    const wide = word.reduce((sum, { text }) => sum + widthOf(text), 0);
    if (used > 0 && used + 1 + wide > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += (used === 0 ? 0 : 1) + wide;
  }
  return lines.map((words) => words.map((word) => word.map(paint).join('')).join(' '));
}

/** What is never broken: `` `Outcome`, `` is one of two runs. */
type Word = readonly StyledRun[];

function wordsOf(runs: readonly StyledRun[]): readonly Word[] {
  const words: StyledRun[][] = [];
  let isOpen = false;
  for (const { text, ...style } of runs) {
    for (const part of text.split(/(\s+)/)) {
      if (part.trim() === '') isOpen &&= part === '';
      else if (isOpen) words.at(-1)?.push({ text: part, ...style });
      else words.push([{ text: part, ...style }]);
      if (part.trim() !== '') isOpen = true;
    }
  }
  return words;
}
