/** What the globs of settings and of the project's configurations say of the files of a workspace folder. */
import { CONFIG_NAMES } from '../config/names';
import { projectVerdict } from '../config/project-files';
import type { MinutesFiles } from '../minutes/detect';
import { fileMatcher } from '../minutes/globs';
import { type Asking, read } from './file-questions';
import { GatheredTexts } from './gathered-texts';
import { REPOSITORY } from './markdown-names';
import { folderOf, joined } from './paths-below';
import { Projects } from './projects';
import { remembered } from './remembered';
import type { Ruling } from './root-index';
import type { Walked } from './walk';

/** @returns for paths relative to the root */
export function rulingOfSettings({ include, exclude }: MinutesFiles): (path: string) => Ruling {
  const [isExcluded, isIncluded] = [matching(exclude), matching(include)];
  return (path) => (isExcluded(path) ? 'exclude' : isIncluded(path) ? 'include' : 'nothing');
}

/**
 * @param root absolute, with forward slashes, without one at its end
 * @param textOf gives the text of a file by its path, if there is one; nothing is remembered from one walk to the next
 * @param config path of the configuration of all files, where they are not to have their own
 */
export function rulingOfProject(
  root: string,
  walked: Walked,
  textOf: (path: string) => string | undefined,
  config?: string,
): (path: string) => Ruling {
  const projects = new Projects(textOf, config);
  const decisive = remembered((folder: string): string =>
    folder === '' || hasItsOwn(walked, folder) ? folder : decisive(folderOf(folder)),
  );
  const configOf = remembered((folder: string) => projects.of(`${root}/${joined(folder, 'any.md')}`).config);
  return (path) => projectVerdict(configOf(decisive(folderOf(path))), `${root}/${path}`) ?? 'nothing';
}

/** The same for a folder that lies on no disk: its configurations are asked for, and those around it are none of it. */
export function* rulingOfFolder(walked: Walked): Asking<(path: string) => Ruling> {
  const texts = new GatheredTexts();
  for (;;) {
    const ruling = rulingOfProject('', walked, texts.read);
    for (const path of walked.files.keys()) ruling(path);
    const wanted = texts.takeWanted();
    if (wanted.length === 0) return ruling;
    texts.put(wanted, yield* read(wanted));
  }
}

/** The walk knows in which folders the search for a configuration ends: looking in all others would take longer than it. */
function hasItsOwn({ ruling }: Walked, folder: string): boolean {
  return [...CONFIG_NAMES, REPOSITORY].some((name) => ruling.has(joined(folder, name)));
}

function matching(globs: readonly string[]): (path: string) => boolean {
  const all = globs.map(fileMatcher);
  return (path) => all.some((matches) => matches(path));
}
