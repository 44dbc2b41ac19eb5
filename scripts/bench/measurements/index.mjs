/** All measurements, in the order in which they are made. */
import { archive } from './archive.mjs';
import { burst } from './burst.mjs';
import { check } from './check.mjs';
import { completion } from './completion.mjs';
import { hour } from './hour.mjs';
import { keystrokes } from './keystroke.mjs';
import { memory } from './memory.mjs';
import { start } from './start.mjs';
import { traffic } from './traffic.mjs';
import { worst } from './worst.mjs';

/** @type {readonly import('./measurement.mjs').Measurement[]} */
export const MEASUREMENTS = [
  ...keystrokes,
  completion,
  burst,
  worst,
  start,
  traffic,
  memory,
  hour,
  archive,
  check,
];
