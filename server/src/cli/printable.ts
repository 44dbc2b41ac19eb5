/** Text of a file as a terminal may show it. */
export { printable } from '../service/printable';
