/** The settings of a VS Code that shows the extension and nothing that would cover or distract from it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTemporaryFolder } from './temporary.mjs';

/** @type {Readonly<Record<string, unknown>>} */
export const quiet = {
  'chat.commandCenter.enabled': false,
  'chat.setupFromDialog': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.commandCenter': false,
  'window.restoreWindows': 'none',
  'workbench.enableExperiments': false,
  'workbench.layoutControl.enabled': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * Makes a user data folder for one run of VS Code, which vanishes with this process.
 *
 * @param {Readonly<Record<string, unknown>>} [settings] further user settings, which win over the quiet ones
 * @returns {Promise<string>} absolute path
 */
export async function makeUserData(settings = {}) {
  const folder = makeTemporaryFolder();
  await mkdir(join(folder, 'User'));
  await writeFile(join(folder, 'User', 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));
  return folder;
}
