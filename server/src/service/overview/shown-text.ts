/** Text of a file as a list may show it, beside texts of ours. */
import { shortened } from '../../minutes/shortened';

/**
 * In one line, not for ever, and without characters that nobody sees: those that control a terminal, and those that
 * reorder what stands before and behind them.
 * @param longest in UTF-16 code units
 */
export function shownText(text: string, longest: number): string {
  const visible = text
    .slice(0, longest * 4)
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '');
  return shortened(visible.trim(), longest);
}

const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
const INVISIBLE = /[\p{Bidi_Control}\p{Cs}\uFEFF]/gu;
