/**
 * What the words of minutes are to themes: the one legend of the server and of the manifest, which `npm run generate`
 * writes from it.
 */
import { t } from '../words/words';

export type TokenType = 'speaker' | 'addressee' | 'collective' | 'rfc' | 'decision';
export type TokenModifier = 'unresolved' | 'absent';

export interface TokenTypeEntry {
  readonly id: TokenType;
  /** The type of programming languages that themes colour it like, and what other editors are told that it is. */
  readonly superType: string;
  /** In the language of the user. */
  readonly description: () => string;
  /** The scope that the grammar gives it, so that a colour stays what it was before the server had looked. */
  readonly scope: string;
}

/** A token is given by the index of its type. */
export const TOKEN_TYPES: readonly TokenTypeEntry[] = [
  {
    id: 'speaker',
    superType: 'variable',
    description: () => t('Somebody who speaks.'),
    scope: 'entity.name.type.speaker.minutes',
  },
  {
    id: 'addressee',
    superType: 'parameter',
    description: () => t('Somebody who is spoken to.'),
    scope: 'variable.parameter.addressee.minutes',
  },
  {
    id: 'collective',
    superType: 'enumMember',
    description: () => t('Everybody, or a body, that speaks as one: All.'),
    scope: 'constant.language.collective.minutes',
  },
  {
    id: 'rfc',
    superType: 'number',
    description: () => t('An RFC that is named without a link.'),
    scope: 'constant.numeric.reference.rfc.minutes',
  },
  {
    id: 'decision',
    superType: 'keyword',
    description: () => t('The word by which a discussion says that something was decided.'),
    scope: 'keyword.control.decision.minutes',
  },
];

export interface TokenModifierEntry {
  readonly id: TokenModifier;
  /** In the language of the user. */
  readonly description: () => string;
  /** What themes have for text that stands out, whatever its colour. */
  readonly scope: string;
}

/** A token has the bit of each of its modifiers. */
export const TOKEN_MODIFIERS: readonly TokenModifierEntry[] = [
  {
    id: 'unresolved',
    description: () => t('Somebody whom no attendee list mentions.'),
    scope: 'markup.italic',
  },
  {
    id: 'absent',
    description: () => t('Somebody who is listed as absent.'),
    scope: 'markup.italic',
  },
];
