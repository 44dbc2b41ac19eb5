/**
 * Why a command cannot be carried out, though nothing is wrong with this program: of a file, a folder, a repository. The
 * message says what is wrong and what to do, without a full stop; `run` prints it.
 */
export class Problem extends Error {}
