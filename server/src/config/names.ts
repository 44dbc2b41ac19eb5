/** How a project's configuration is called. */

/** In each folder the first of these that is there counts. */
export const CONFIG_NAMES = ['.minutes.json', '.minutes.jsonc', '.minutes.yaml', '.minutes.yml'] as const;

/** @param path of a file, or its URI */
export function isConfigPath(path: string): boolean {
  return CONFIG_NAMES.some((name) => path.endsWith(`/${name}`) || path === name);
}
