/**
 * Has Node.js keep what it compiles from here on for the next start, where it can (from 22.1). It must be imported before
 * what is to be kept. The folder is that of the environment variable `NODE_COMPILE_CACHE`, or Node.js's own.
 */
import module from 'node:module';

/** The types are those of the oldest Node.js, which has none. */
const { enableCompileCache } = module as typeof module & { readonly enableCompileCache?: () => unknown };

// Where it cannot write, it says so in its result and throws nothing.
enableCompileCache?.();
