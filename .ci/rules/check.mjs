// The rules of this repository that neither the compiler nor the linter knows.
import { checkCycles } from './checkCycles.mjs'
import { checkFiles } from './checkFiles.mjs'
import { checkImports } from './checkImports.mjs'
import { checkRegistries } from './checkRegistries.mjs'
import { readProject } from './project.mjs'

const project = readProject()
const faults = [checkImports, checkCycles, checkFiles, checkRegistries].flatMap((check) => check(project))

for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
else console.log(`The rules hold in ${project.files.size} files.`)
