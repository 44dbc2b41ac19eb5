/** What the extension shows beside the editor, as it gives it to VS Code. */
import * as vscode from 'vscode';
import type { Extension } from '../../../client/src/start-extension';
import type { Node } from '../../../client/src/view/tree-item';

export type Views = Extension['views'];

/** What tests see of the extension, which has to be active. */
export function views(): Views {
  const extension = vscode.extensions.getExtension<{ readonly views: Views }>('minutes.minutes');
  if (extension === undefined) throw new Error('The extension is not there.');
  return extension.exports.views;
}

/** The items of a tree below some, by their labels; the tree's first ones without any. */
export async function itemsOf(
  tree: Views['meeting']['tree'],
  ...labels: readonly string[]
): Promise<readonly vscode.TreeItem[]> {
  let parent: Node | undefined;
  for (const label of labels) {
    parent = (await tree.getChildren(parent)).find(({ item }) => item.label === label);
    if (parent === undefined) throw new Error(`There is no ${label}.`);
  }
  return (await tree.getChildren(parent)).map((node) => tree.getTreeItem(node));
}
