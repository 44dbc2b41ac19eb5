/** An item of a tree as VS Code shows it. */
import { Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { ItemShown } from '../../../server/src/views-protocol';
import { ICONS } from './tree-icons';

/** An item with the ids of those that lead to it, its own the last. */
export interface Node {
  readonly path: readonly string[];
  readonly item: ItemShown;
}

/** All texts are plain: a label has no icons, and a tooltip that is no `MarkdownString` no links. */
export function treeItem({ path, item }: Node): TreeItem {
  const { kind, label, description, tooltip, spoken, below, place } = item;
  const shown = new TreeItem(label, stateOf(below));
  // What is open stays open, also in the minutes of another meeting.
  shown.id = JSON.stringify(path);
  shown.description = description;
  shown.tooltip = tooltip;
  shown.iconPath = new ThemeIcon(ICONS[kind]);
  shown.accessibilityInformation = { label: spoken };
  if (place !== undefined) shown.command = openCommand(place);
  return shown;
}

function stateOf(below: ItemShown['below']): TreeItemCollapsibleState {
  if (below === undefined) return TreeItemCollapsibleState.None;
  return below === 'open' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** VS Code's own, so that a click, a double click and a click with Ctrl do what they do in every other tree. */
function openCommand({ uri, range }: NonNullable<ItemShown['place']>) {
  const { start, end } = range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  return { command: 'vscode.open', title: '', arguments: [Uri.parse(uri), { selection }] };
}
