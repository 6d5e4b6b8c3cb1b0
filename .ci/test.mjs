// `npm test`: from a bare clone to the verdict. Names of steps as arguments run only those: `npm test -- lint unit`.
import './requireNode.mjs'

const { runSteps } = await import('./lib/runSteps.mjs')
const { steps } = await import('./lib/steps.mjs')
process.exitCode = await runSteps(steps, process.argv.slice(2))
