#!/usr/bin/env node
import { runCommand } from './server/runCommand.js'

try {
  await runCommand(process.argv.slice(2), (text) => process.stdout.write(text))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
