/** What `minutes report` is asked for. */
import type { Form } from '../../service/report/form';
import type { Part } from '../../service/report/part';

/** A table is of one part; of anything else there are all of them where none is named. */
export type ReportOptions = Options &
  (
    | { readonly format: Form; readonly part: Part | undefined }
    | { readonly format: 'csv'; readonly part: Part }
  );

interface Options {
  /** The minutes in it and below; without it those in the working directory. */
  readonly folder: string | undefined;
  /** Without it, or with `-`, the standard output. */
  readonly output: string | undefined;
  /** So many meetings of each committee are looked at; without it as many as one looks at side by side. */
  readonly last: number | undefined;
  /** Whether what the minutes say is kept from one time to the next. */
  readonly cache: boolean;
}
