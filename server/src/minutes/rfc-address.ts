/** What an address of an RFC says: where it lies, and by which number it is known there. */
import { startOfRun } from '../markdown/span';
import { LONGEST_ADDRESS, perText } from './per-text';

export interface RfcAddress {
  /** The same for all addresses of one RFC: without the tab, the anchor, the query of a page. */
  readonly address: string;
  /** `AlmaLinux/ALESCo`; undefined where the address has none. */
  readonly repository: string | undefined;
  /** A pull request, an issue; undefined for a file. */
  readonly request:
    | { readonly kind: 'pull request' | 'issue' | 'merge request'; readonly number: string }
    | undefined;
  /** The number of the RFC itself, without leading zeros: that of its file, never that of a pull request. */
  readonly number: string | undefined;
}

const REQUEST =
  /^(?<host>https?:\/\/[^/?#]+)\/(?<repository>[^?#]+?)\/(?:-\/)?(?<kind>pulls?|issues|merge_requests)\/(?<number>\d+)(?![^/?#])/iu;
const FILE = /(?:^|\/)rfcs?\/0*(?<number>\d{1,5})-[^/?#]*$/iu;

const KINDS = { pull: 'pull request', issues: 'issue', merge_requests: 'merge request' } as const;

/** Reads an address; a pull request and an issue of one number are the same thing at GitHub. */
export const rfcAddress: (href: string) => RfcAddress = perText((href) => {
  const [path = ''] = href.split(/[?#]/u, 1);
  const page = path.slice(0, startOfRun(path, path.length, 0, /\//u));
  const request = REQUEST.exec(href)?.groups;
  if (request === undefined) {
    const number = FILE.exec(page)?.groups?.['number'];
    return {
      address: page,
      repository: undefined,
      request: undefined,
      number: number && String(Number(number)),
    };
  }
  const { host = '', repository = '', number = '' } = request;
  const kind = (request['kind'] ?? '').toLowerCase();
  const where = `${host}/${repository}`.toLowerCase();
  return {
    address: `${where}/${kind === 'merge_requests' ? kind : 'pull'}/${number}`,
    repository,
    request: { kind: kind === 'issues' || kind === 'merge_requests' ? KINDS[kind] : KINDS.pull, number },
    number: undefined,
  };
}, LONGEST_ADDRESS);
