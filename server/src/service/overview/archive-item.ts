/** What the overview of all meetings is made of. */
import type { At } from '../report/report';
import type { OverviewItem } from './overview-item';

export type ArchiveItem = OverviewItem<FilePlace>;

/** Where something stands in a file that need not be open; lines and characters from 0. */
export interface FilePlace extends Pick<At, 'line' | 'character'> {
  readonly uri: string;
}
