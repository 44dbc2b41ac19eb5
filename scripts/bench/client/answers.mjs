/** What the client answers when a server asks it for something. */

/** @typedef {Readonly<Record<string, (params: any) => unknown>>} Answers by method */

/**
 * Every other request is answered with nothing: registrations, progress, refreshes.
 *
 * @param {{ readonly uri: string, readonly name: string }} folder the workspace
 * @param {Readonly<Record<string, unknown>>} settings by section
 * @returns {Answers}
 */
export function editorAnswers(folder, settings) {
  return {
    'workspace/configuration': ({ items }) => items.map(({ section }) => settings[section] ?? {}),
    'workspace/workspaceFolders': () => [folder],
  };
}
