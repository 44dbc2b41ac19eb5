/** The parts of a report. */

/** In the order in which a report has them. */
export const PARTS = ['attendance', 'rfcs', 'decisions', 'actions', 'promises'] as const;

export type Part = (typeof PARTS)[number];
