/** The icons of the trees. What they mean stands in the texts as well. */
import type { ItemKind } from '../../../server/src/views-protocol';

/** Ids of VS Code's own: https://code.visualstudio.com/api/references/icons-in-labels#icon-listing */
export const ICONS: Readonly<Record<ItemKind, string>> = {
  attendance: 'organization',
  'quorum met': 'pass',
  'quorum not met': 'warning',
  list: 'list-unordered',
  present: 'person',
  absent: 'circle-slash',
  unlisted: 'question',
  topics: 'comment-discussion',
  topic: 'comment',
  speaker: 'person',
  everybody: 'organization',
  decisions: 'law',
  decision: 'check',
  'unrecorded decision': 'edit',
  actions: 'tasklist',
  action: 'circle-large-outline',
  promises: 'calendar',
  promise: 'watch',
  rfcs: 'git-pull-request',
  rfc: 'git-pull-request',
  step: 'debug-breakpoint-log-unverified',
  folder: 'root-folder',
  committee: 'organization',
  people: 'organization',
  meetings: 'notebook',
  meeting: 'note',
  omitted: 'ellipsis',
};
