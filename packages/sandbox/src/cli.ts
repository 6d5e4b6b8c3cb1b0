#!/usr/bin/env node
import { help, readFlags } from './server/readFlags.js'
import { serveSandbox } from './server/serveSandbox.js'

try {
  const options = readFlags(process.argv.slice(2))
  if (options === 'help') process.stdout.write(help)
  else {
    const { url, token, sandbox } = await serveSandbox(options)
    const accounts = Object.values(sandbox.accounts).map(
      ({ id, key, name }) => `  ${id}  ${key.padEnd(20)}${name}`,
    )
    process.stdout.write(`${url} stands in for the Graph API.\nToken: ${token}\n\n${accounts.join('\n')}\n`)
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
