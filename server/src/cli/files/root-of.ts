/** Which folder is to the command line what a workspace folder is to an editor. */
import { isWithin } from '../../host/paths-below';
import type { Projects } from '../../host/projects';
import { repositoryAround } from './repository-around';
import { slashed } from './slashed';

/**
 * The folder whose minutes belong together: that of the configuration, else the repository, else where the user is, unless
 * the file lies elsewhere: then it is the folder of the file. A configuration that was named may lie anywhere.
 * @param path of a file: absolute, with forward slashes
 */
export function rootOf(path: string, { projects, cwd }: { projects: Projects; cwd: string }): string {
  const { path: config } = projects.of(path);
  const folder = config?.slice(0, config.lastIndexOf('/'));
  if (folder !== undefined && path.startsWith(`${folder}/`)) return folder;
  const around = path.slice(0, path.lastIndexOf('/'));
  const repository = folder === undefined ? projects.repositoryOf(path) : repositoryAround(around);
  const here = slashed(cwd).replace(/\/$/, '');
  return repository ?? (isWithin(here, path) ? here : around);
}
