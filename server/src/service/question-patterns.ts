/** How a line up to the cursor asks for a person. Each pattern has the group `typed`: what is there of the name. */
import { LETTERS, MARKS, WORD_CHARACTERS } from '../minutes/letters';
import { type RolePatterns, words } from '../minutes/vocabulary/index';

const WORD = `[${LETTERS}${MARKS}][${WORD_CHARACTERS}.'’_-]*`;
/** A name in the making: letters, up to three words. */
const TYPED = `(?<typed>@?(?:${WORD}(?: ${WORD}){0,2} ?)?)`;
const NAME = `[${LETTERS}${MARKS}@][${WORD_CHARACTERS}.'’_@-]*(?: ${WORD}){0,2}`;
const BULLET = '\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(?:\\[[ xX]\\]\\s+)?';
const to = words((vocabulary) => vocabulary.addressing).join('|');
const pick = (take: (patterns: RolePatterns) => readonly string[]): string =>
  words((vocabulary) => [
    ...take(vocabulary.roles.recorder),
    ...take(vocabulary.roles.editor),
    ...take(vocabulary.roles.chair),
  ]).join('|');

/** A label and the names behind it, up to the one that is typed. */
export const LABELLED = new RegExp(
  `^(?:${BULLET})?[\\s*_]*(?<label>[^:：]{3,60})[:：][*_]*\\s+(?:[^:：]*,\\s*)?${TYPED}$`,
  'u',
);
export const SPEAKER = new RegExp(`^${BULLET}${TYPED}$`, 'u');
export const SECOND = new RegExp(`^(?:${BULLET})?(?<before>${NAME}(?:/${NAME})*)/${TYPED}$`, 'u');
export const ADDRESSEE = new RegExp(
  `^(?:${BULLET})?(?<before>${NAME}(?:/${NAME})*) (?:${to}) ${TYPED}$`,
  'u',
);
export const RECORDER = new RegExp(
  `^[\\s*_]*(?:${BULLET})?(?:(?:${pick(({ sentences }) => sentences)})|(?:${pick(({ fields }) => fields)})[*_]*\\s?:[*_]*) (?:.*(?:,|and|und) )?${TYPED}$`,
  'iu',
);
