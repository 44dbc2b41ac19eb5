/** Mocha's build for browsers, set up before any suite is there; the suites are bundled behind it. */
import 'mocha/mocha.js';

mocha.setup({ ui: 'tdd', timeout: 20_000, slow: 2_000, color: false, reporter: 'spec' });
