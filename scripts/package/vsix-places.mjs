/** Where the .vsix has the files of the repository. */

/** What lies elsewhere there; what ends with a slash is a folder. */
const MOVED = [
  ['server/src/rules/', 'dist/rules/'],
  ['server/src/config/', 'dist/config/'],
  ['CHANGELOG.md', 'changelog.md'],
  ['LICENSE', 'LICENSE.txt'],
];

/** Of no use without the sources, or the command line. */
const LEFT_OUT = [
  'CONTRIBUTING.md',
  'examples/README.md',
  'docs/performance.md',
  'docs/words.md',
  'docs/npm.md',
  'docs/check.md',
  'docs/continuous-integration.md',
  'docs/command-line.md',
  'docs/editors.md',
];

/**
 * @param {string} path in the repository
 * @returns {string | undefined} the path in the package, if it is there; whether it is, nobody looks
 */
export function placeInVsix(path) {
  if (LEFT_OUT.includes(path)) return undefined;
  const [from, to] = MOVED.find(([one]) => (one?.endsWith('/') ? path.startsWith(one) : path === one)) ?? [];
  return from === undefined ? path : `${to}${path.slice(from.length)}`;
}
