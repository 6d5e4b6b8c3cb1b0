// `npm test`: from a bare clone to the verdict. Names of steps as arguments run only those: `npm test -- lint unit`.
import './requireNode.mjs'

const { runSteps } = await import('./lib/runSteps.mjs')
process.exitCode = await runSteps(process.argv.slice(2))
