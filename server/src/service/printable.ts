/** Text of a file as a terminal, or any other reader, may show it. */

/** Control characters move the cursor or worse, bidirectional ones reorder what follows; neither is let through. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\uFEFF]/gu;

/** Every such character becomes its number: `\u{1b}`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
