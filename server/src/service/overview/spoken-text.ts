/** What somebody hears who does not see an item: all that it shows, with what the icon says. */
import type { OverviewItem } from './overview-item';

export function spokenText({
  label,
  facts,
  role,
}: Pick<OverviewItem<unknown>, 'label' | 'facts' | 'role'>): string {
  return [label, ...(role === undefined ? [] : [role]), ...facts].join(', ');
}
