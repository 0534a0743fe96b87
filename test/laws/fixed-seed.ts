import fc from 'fast-check';

/** In continuous integration the same values are tried each time; elsewhere others each time, to find more. */
if ((process.env['CI'] ?? '') !== '') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 2562 });
