/** Promises of what a server should do that fail when it does not: it ended, or it has been silent for too long. */

const SECONDS = 120;

export class Patience {
  /** @type {Set<(error: Error) => void>} */
  #rejections = new Set();

  /** @param {string} name of the server, for the messages of failures */
  constructor(name) {
    this.name = name;
  }

  /**
   * @param {string} what
   * @param {(resolve: (value: any) => void, reject: (error: Error) => void) => void} begin
   * @returns {Promise<any>}
   */
  expect(what, begin) {
    return new Promise((resolve, reject) => {
      const finish = (/** @type {(value: any) => void} */ settle) => (/** @type {any} */ value) => {
        clearTimeout(timer);
        this.#rejections.delete(fail);
        settle(value);
      };
      const fail = finish((error) => reject(new Error(`${this.name}: ${error.message}`)));
      const timer = setTimeout(
        () => fail(new Error(`${what} did not come within ${SECONDS} s`)),
        SECONDS * 1000,
      );
      this.#rejections.add(fail);
      begin(finish(resolve), fail);
    });
  }

  /** Whatever is expected will not come. */
  fail(/** @type {Error} */ error) {
    for (const reject of [...this.#rejections]) reject(error);
  }
}
