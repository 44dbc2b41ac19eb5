/** The fence around every request: cancelled ones are given up, failing ones are logged and answered all the same. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { hop } from './hop';

export interface Task<T> {
  /** For the log. */
  readonly name: string;
  readonly token: CancellationToken;
  /** The answer where the work throws: an empty one is of more use than an error message. */
  readonly fallback: T;
  readonly log: (message: string) => void;
}

/** Does the work of a request, unless it was cancelled in the meantime. */
export async function guard<T>(task: Task<T>, work: () => Promise<T>): Promise<T | ResponseError<never>> {
  await hop();
  if (task.token.isCancellationRequested) return cancelled();
  try {
    const result = await work();
    return task.token.isCancellationRequested ? cancelled() : result;
  } catch (error) {
    task.log(`${task.name} failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    return task.fallback;
  }
}

function cancelled(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was cancelled');
}
