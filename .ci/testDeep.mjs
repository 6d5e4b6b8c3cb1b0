// `npm run test:deep`: what takes too long for every change, and is run before each release. Names of steps as arguments
// run only those: `npm run test:deep -- reckoning`.
import './requireNode.mjs'

const { runSteps } = await import('./lib/runSteps.mjs')
const { deepSteps } = await import('./lib/deepSteps.mjs')
process.exitCode = await runSteps(deepSteps, process.argv.slice(2))
