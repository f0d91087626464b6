import fc from 'fast-check';

/** One seed for every property test, so that a run can be repeated; another is tried with `SEED=… npm test`. */
const seed = Number(process.env['SEED'] ?? 20261123);

fc.configureGlobal({ seed });
