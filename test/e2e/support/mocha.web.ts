/** Mocha's build for browsers, set up before any suite is there; the suites are bundled behind it. */
import 'mocha/mocha.js';
import { RETRIES } from './count-tests.mjs';

mocha.setup({ ui: 'tdd', timeout: 20_000, slow: 2_000, retries: RETRIES, color: false, reporter: 'spec' });
