import { type Knowledge, knowledgeAt, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import { knownFile } from '../../server/src/minutes/known-file';
import { parse } from '../../server/src/minutes/parse';
import { diagnose, type Finding } from '../../server/src/service/diagnose';
import { draftMinutes, type MinutesText } from '../../server/src/service/new-minutes/draft-minutes';
import { committeeAt, sourcesFor } from '../../server/src/service/new-minutes/earlier-minutes';
import { Folder, uriOf } from './folder';

export interface Drafted {
  readonly path: string;
  readonly text: string;
  /** The line in which one begins to write, up to there. */
  readonly begun: string;
  /** What is found in the text where it is to lie. */
  readonly findings: readonly Finding[];
}

/** The new minutes of a folder. */
export function drafted(
  files: Readonly<Record<string, string>>,
  day: string,
  { near = '', base = NOTHING_KNOWN }: { readonly near?: string; readonly base?: Knowledge } = {},
): Drafted {
  const folder = new Folder(files, base);
  const sources = sourcesFor(committeeAt(folder.archive.meetings, near), day);
  if (sources === undefined) throw new Error('There are no minutes.');
  const [last, ...earlier] = [sources.last, ...sources.earlier].map(
    ({ uri, path }): MinutesText => ({
      ...{ uri, path, text: files[path] ?? '' },
      knowledge: folder.archive.knowledge(base, uri),
    }),
  );
  if (last === undefined) throw new Error('There are no minutes.');
  const { path, text, cursor } = draftMinutes(last, earlier, day);
  const knowledge = folder.archive.knowledge(base, uriOf(path));
  return {
    ...{ path, text },
    begun:
      text
        .slice(0, cursor)
        .split(/\r\n?|\n/u)
        .at(-1) ?? '',
    findings: diagnose(parse(text, knowledgeAt(knowledge, knownFile(uriOf(path), path))), {}),
  };
}
