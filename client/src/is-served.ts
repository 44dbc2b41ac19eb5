/** Which documents are looked at at all. */
import type { TextDocument } from 'vscode';
import { SCHEMES } from '../../server/src/protocol';

/** Markdown that somebody can write in; whether it is minutes is another question. */
export function isServed({ languageId, uri }: Pick<TextDocument, 'languageId' | 'uri'>): boolean {
  return languageId === 'markdown' && SCHEMES.includes(uri.scheme);
}
