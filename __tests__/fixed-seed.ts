import fc from 'fast-check'

/** The same examples every time, so that a red test can be looked into; FAST_CHECK_SEED=random looks for new ones. */
if (process.env['FAST_CHECK_SEED'] !== 'random') fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20260305) })
