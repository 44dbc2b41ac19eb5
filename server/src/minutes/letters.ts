/**
 * Character classes for large patterns, to stand between brackets in a pattern with the flag `u`. A pattern that V8 has
 * to compile with `\p{L}\p{M}\p{N}` in it costs half a millisecond for each such class, and a pattern for names has
 * dozens of them: that was most of the time until the first finding. These are the same but for some punctuation of
 * other scripts.
 *
 * Source: the blocks of Unicode 16 that hold letters, without those of punctuation and symbols.
 */

/** Nearly `\p{L}`. */
export const LETTERS =
  'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u1FFF\\u2C00-\\u2DFF' +
  '\\u3005-\\u3007\\u3021-\\u302F\\u3031-\\u303C\\u3041-\\u3098\\u309B-\\u30FA\\u30FC-\\uD7FF\\uF900-\\uFDFF' +
  '\\uFE70-\\uFEFE\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF66-\\uFFDC\\u{10000}-\\u{1CFFF}\\u{1D400}-\\u{1EFFF}\\u{20000}-\\u{3FFFF}';

/** Nearly `\p{M}`, without those marks that stand among the letters. */
export const MARKS = '\\u0300-\\u036F\\u3099\\u309A';

/** Nearly `\p{L}\p{M}\p{N}`. */
export const WORD_CHARACTERS = `${LETTERS}0-9${MARKS}\\u200C\\u200D\\u30FB`;
