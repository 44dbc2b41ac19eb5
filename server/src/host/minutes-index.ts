/** The index of a workspace folder whose records are those of minutes and RFCs. */
import { uncopiedRecord } from '../archive/read-record';
import { parse } from '../minutes/parse';
import { Drafts } from './drafts';
import { groundOf, LARGEST_FILE } from './ground';
import type { Root } from './indexer-messages';
import type { KeptMeetings } from './kept-meetings';
import { uriBelow } from './paths';
import { type Entry, type Reader, RootIndex } from './root-index';
import { rulingOfFolder, rulingOfProject, rulingOfSettings } from './rulings';
import { storedRecord } from './stored-record';

export interface IndexOptions {
  /** Absolute path of the configuration of all files, where they are not to have their own. */
  readonly config?: string | undefined;
  /** Is given what is read. */
  readonly meetings?: KeptMeetings | undefined;
}

/**
 * @param entries what is known of the folder, whatever the root was like then
 * @param readFile gives the text of a file on the disk by its path, if there is one; undefined without a disk
 * @param note is given what whoever wonders has to know
 */
export function minutesIndex(
  root: Root,
  entries: ReadonlyMap<string, Entry>,
  readFile: ((path: string) => string | undefined) | undefined,
  note: (message: string) => void,
  { config, meetings }: IndexOptions = {},
): RootIndex {
  const drafts = new Drafts();
  const record: Reader['record'] = ({ path, text, ruling, isShown }) => {
    try {
      const project = ruling === 'nothing' ? undefined : ruling;
      const file = { uri: uriBelow(root.uri, path), path, text, project };
      const found = uncopiedRecord(file, (_, knowledge) => {
        const meeting = isShown ? drafts.read(path, text, knowledge) : parse(text, knowledge);
        meetings?.keep(file.uri, meeting);
        return meeting;
      });
      return found && storedRecord(found);
    } catch (error) {
      // One file that cannot be read must not keep the others from it.
      note(`${path} has no part in the archive: ${error instanceof Error ? error.stack : error}`);
      return undefined;
    }
  };
  const ofSettings = rulingOfSettings(root.files);
  const rule: Reader['rule'] = function* (walked) {
    const ofProject =
      readFile === undefined || root.path === undefined
        ? yield* rulingOfFolder(walked)
        : rulingOfProject(root.path, walked, readFile, config);
    return (path) => {
      const ruling = ofSettings(path);
      return ruling === 'nothing' ? ofProject(path) : ruling;
    };
  };
  const ground = groundOf(root.foreign, root.hidden);
  return new RootIndex(ground, { record, rule, largestFile: LARGEST_FILE }, entries);
}
