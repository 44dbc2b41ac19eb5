/** The fence around every request: cancelled ones are given up, failing ones are logged and answered all the same. */
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { hop } from './hop';

export interface Task<T> {
  /** For the log. */
  readonly name: string;
  readonly token: CancellationToken;
  /** The answer where the work throws. */
  readonly fallback: T;
  /**
   * Whether somebody has asked for it, and is told that it failed: empty, the answer would be a lie. What an editor asks
   * unasked is answered with the fallback, because editors pop up an error, and somebody types.
   */
  readonly isAsked?: boolean;
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
    return task.isAsked === true ? failed(task.name, error) : task.fallback;
  }
}

function failed(name: string, error: unknown): ResponseError<never> {
  const why = error instanceof Error ? error.message : String(error);
  return new ResponseError<never>(ErrorCodes.InternalError, `${name} failed: ${why}`);
}

function cancelled(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was cancelled');
}
