/** When two addresses lead to the same text of an RFC. */
import { decoded } from './decoded';
import { LONGEST_ADDRESS, perText } from './per-text';
import { rfcAddress } from './rfc-address';

export interface RfcTarget {
  /** The same for all addresses of one text: with `http`, with the tab of a page, with an anchor. */
  readonly id: string;
  /** A pull request or an issue of a repository, a file in a folder of RFCs, or anything else. */
  readonly kind: 'request' | 'file' | 'other';
  /** Where its numbers count: the repository of a request; empty for anything else. */
  readonly scope: string;
}

/** The name of an RFC's file: it has the same one wherever it is shown. */
const FILE = /(?:^|\/)(?<name>\d{3,5}[-_. ][^/?#]*\.md)(?:[?#]|$)/iu;

/** @param href as minutes write it; of a file in the workspace its path */
export const rfcTarget: (href: string) => RfcTarget = perText((href) => {
  const name = FILE.exec(href)?.groups?.['name'];
  if (name !== undefined) return { id: `file ${decoded(name).toLowerCase()}`, kind: 'file', scope: '' };
  const { address, request } = rfcAddress(href.replace(/^https?:\/\/(?:www\.)?/iu, 'https://'));
  if (request === undefined) return { id: address, kind: 'other', scope: '' };
  return { id: address, kind: 'request', scope: address.slice(0, address.lastIndexOf('/')) };
}, LONGEST_ADDRESS);
