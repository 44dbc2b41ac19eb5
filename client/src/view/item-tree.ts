/** A tree whose items the server knows. */
import { EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { ItemShown } from '../../../server/src/views-protocol';
import { type Node, treeItem } from './tree-item';

export class ItemTree implements TreeDataProvider<Node> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  /** @param ask gives the items below the one that some ids lead to */
  constructor(readonly ask: (path: readonly string[]) => Promise<readonly ItemShown[]>) {}

  /** Everything that is shown is asked for anew. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  async getChildren(node?: Node): Promise<readonly Node[] & Node[]> {
    const path = node?.path ?? [];
    const items = await this.ask(path);
    return items.map((item) => ({ path: [...path, item.id], item }));
  }

  getTreeItem(node: Node): TreeItem {
    return treeItem(node);
  }
}
