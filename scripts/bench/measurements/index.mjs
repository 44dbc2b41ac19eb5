/** All measurements, in the order in which they are made. */
import { burst } from './burst.mjs';
import { completion } from './completion.mjs';
import { keystrokes } from './keystroke.mjs';
import { worst } from './worst.mjs';

/** @type {readonly import('./measurement.mjs').Measurement[]} */
export const MEASUREMENTS = [...keystrokes, completion, burst, worst];
