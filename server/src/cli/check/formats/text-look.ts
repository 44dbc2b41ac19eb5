/** How text for people looks; other formats are the same for everybody. */
export interface TextLook {
  /** Whether nothing sums up, so that nothing found is nothing said. */
  readonly quiet: boolean;
  /** Whether whoever reads it sees colours. */
  readonly hasColours: boolean;
}
