/** The links that other meetings, and the texts of the RFCs, give for an RFC: as this document writes them. */
import type { KnownTarget, RfcName } from '../minutes/known-rfcs';
import type { Meeting } from '../minutes/meeting';
import { relativeLink } from '../minutes/relative-link';

export interface KnownLink {
  readonly target: KnownTarget;
  readonly href: string;
  /** Of the last meeting that has it; undefined for a file. */
  readonly day: string | undefined;
}

/** The links in which the meetings agree first, then the file. */
export function knownLinks(
  { knowledge: { rfcs, file } }: Pick<Meeting, 'knowledge'>,
  name: RfcName,
): readonly KnownLink[] {
  const targets = rfcs.targetsOf(name);
  const linked = targets.filter(({ target }) => target.kind !== 'file');
  const files = targets.filter(({ target }) => target.kind === 'file');
  return [...linked, ...files].flatMap((target) => {
    const href = hrefOf(target, file?.path);
    return href === undefined ? [] : [{ target, href, day: target.meetings.at(-1)?.day }];
  });
}

/** A path counts in the workspace folder; a document that lies in none can link no file. */
function hrefOf({ href, file, target }: KnownTarget, from: string | undefined): string | undefined {
  if (href !== undefined && /^https?:/iu.test(href)) return href;
  const path = file?.path ?? (target.kind === 'file' ? href : undefined);
  return path === undefined || from === undefined ? undefined : relativeLink(from, path);
}
