/** The server as the client has it: started when it is needed, asked, and started anew when somebody wants that. */
import type { BaseLanguageClient } from 'vscode-languageclient';

export type ServerClient = Pick<BaseLanguageClient, 'start' | 'stop' | 'isRunning' | 'sendRequest'>;

/** One use of a client. */
export interface Session<Client extends ServerClient = ServerClient> {
  readonly client: Client;
  /** Nothing is to be heard of it any more. */
  readonly forget: () => void;
}

export class Server {
  #session: Session | undefined;
  /** Settled as soon as it runs, or will not. */
  #ready: Promise<void> = Promise.resolve();
  #restarting: Promise<void> | undefined;

  /**
   * @param begin makes a client, which does not run yet: another one for each start that somebody asks for, as one that
   * failed to start never does, and of one that hangs the end of its process would be heard later
   */
  constructor(
    private readonly begin: () => Session,
    private readonly warn: (message: string) => void,
  ) {}

  get isStarted(): boolean {
    return this.#session !== undefined;
  }

  start(): void {
    if (this.#session !== undefined) return;
    this.#ready = this.#run();
  }

  /** Null where it does not run, or ends before it has answered. */
  async ask<R>(method: string, params: unknown): Promise<R | null> {
    await this.#ready;
    const { client } = this.#session ?? {};
    try {
      return client?.isRunning() ? await client.sendRequest<R>(method, params) : null;
    } catch (error) {
      this.warn(`${method}: ${error}`);
      return null;
    }
  }

  /** Whatever has become of it. */
  restart(): Promise<void> {
    this.#restarting ??= this.#again().finally(() => {
      this.#restarting = undefined;
    });
    return this.#restarting;
  }

  async stop(): Promise<void> {
    // A client that is still starting cannot be stopped.
    await this.#ready;
    await this.#end();
  }

  #again(): Promise<void> {
    const before = this.#ready;
    // Who asks meanwhile waits for the new one.
    this.#ready = (async () => {
      await before;
      this.#session?.forget();
      await this.#end();
      await this.#run();
    })();
    return this.#ready;
  }

  async #run(): Promise<void> {
    this.#session = this.begin();
    try {
      await this.#session.client.start();
    } catch (error) {
      this.warn(`The server did not start: ${error}`);
    }
  }

  async #end(): Promise<void> {
    const { client } = this.#session ?? {};
    if (!client?.isRunning()) return;
    try {
      await client.stop();
    } catch (error) {
      // One that hangs: its process is ended all the same.
      this.warn(`The server did not stop: ${error}`);
    }
  }
}
