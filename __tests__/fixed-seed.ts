import fc from 'fast-check'
import { runs } from './runs.js'

/** The same examples every time, so that a red test can be looked into; FAST_CHECK_SEED=random looks for new ones. */
const seed = process.env['FAST_CHECK_SEED'] ?? '20260305'
fc.configureGlobal({ numRuns: runs(50), ...(seed === 'random' ? {} : { seed: Number(seed) }) })
