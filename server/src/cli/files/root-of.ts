/** Which folder is to the command line what a workspace folder is to an editor. */
import type { Projects } from '../../host/projects';
import { slashed } from './slashed';

/**
 * The folder whose minutes belong together: that of the configuration, else the repository, else where the user is.
 * @param path of a file: absolute, with forward slashes
 */
export function rootOf(path: string, { projects, cwd }: { projects: Projects; cwd: string }): string {
  const { path: config } = projects.of(path);
  if (config !== undefined) return config.slice(0, config.lastIndexOf('/'));
  return projects.repositoryOf(path) ?? slashed(cwd).replace(/\/$/, '');
}
