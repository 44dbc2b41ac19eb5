/** The Markdown server that VS Code itself brings along. */
import { join } from 'node:path';
import { installPeer } from './install.mjs';
import { markdownAnswers } from './vscode-answers.mjs';

const VERSION = '4.10.0';

/** It marks links that lead nowhere, once it is told to. Everything else is as it is in VS Code. */
const SETTINGS = {
  markdown: {
    suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
    validate: {
      enabled: true,
      referenceLinks: { enabled: 'warning' },
      fragmentLinks: { enabled: 'warning' },
      fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
      unusedLinkDefinitions: { enabled: 'hint' },
      duplicateLinkDefinitions: { enabled: 'warning' },
      ignoredLinks: [],
    },
  },
};

/** @returns {import('../contenders/contender.mjs').ServerContender} */
export function vscode() {
  const name = 'vscode-langservers-extracted';
  const modules = installPeer(`vscode-${VERSION}`, [`${name}@${VERSION}`]);
  return {
    ...{ kind: 'server', name: 'vscode', modes: ['pull'] },
    args: [join(modules, name, 'bin', 'vscode-markdown-language-server'), '--stdio'],
    settings: SETTINGS,
    options: { markdownFileExtensions: ['md'] },
    answers: markdownAnswers,
  };
}
