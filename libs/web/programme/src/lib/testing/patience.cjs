const globals = require('@jest/globals');
const { configure } = require('@testing-library/dom');

/** Whole screens are drawn and typed in; a machine that does other things too gets the time for it. */
globals.jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });
