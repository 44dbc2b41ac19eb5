/** Whether `--output` names a file: without it, and with `-`, what is made is printed. */
export function isToFile(output: string | undefined): output is string {
  return output !== undefined && output !== '-';
}
