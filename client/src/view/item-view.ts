/** A view of a tree that the server knows: asked for anew when something has changed, and only while somebody sees it. */
import { type Disposable, type TreeView, window } from 'vscode';
import type { ItemShown } from '../../../server/src/views-protocol';
import { ItemTree } from './item-tree';
import type { Node } from './tree-item';

export class ItemView implements Disposable {
  readonly tree: ItemTree;
  readonly view: TreeView<Node>;
  readonly #subscription: Disposable;
  /** Whether something has changed that nobody has seen. */
  #isOld = false;

  /**
   * @param id of the view in the manifest
   * @param ask gives the items below the one that some ids lead to
   */
  constructor(id: string, ask: (path: readonly string[]) => Promise<readonly ItemShown[]>) {
    this.tree = new ItemTree(ask);
    this.view = window.createTreeView(id, { treeDataProvider: this.tree });
    this.#subscription = this.view.onDidChangeVisibility(() => {
      if (this.#isOld) this.refresh();
    });
  }

  /** What nobody sees is not asked for before somebody does. */
  refresh(): void {
    this.#isOld = !this.view.visible;
    if (this.view.visible) this.tree.refresh();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.view.dispose();
  }
}
