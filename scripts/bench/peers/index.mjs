/** The peers by their names; nothing of them is loaded, or installed, unless somebody asks for it. */

/** @type {Readonly<Record<string, () => Promise<import('../contenders/contender.mjs').Contender>>>} */
export const PEERS = {
  vscode: async () => (await import('./vscode.mjs')).vscode(),
  markdownlint: async () => (await import('./markdownlint.mjs')).markdownlint(),
  remark: async () => (await import('./remark.mjs')).remark(),
};
