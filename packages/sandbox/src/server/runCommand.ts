import { help, readFlags } from './readFlags.js'
import { type SandboxServer, serveSandbox } from './serveSandbox.js'

/**
 * The command `wabalytics-sandbox`: serves until it is stopped, and says where.
 *
 * @param write takes what the command prints
 * @returns the server, or `undefined` when only help was asked
 * @throws Error for a wrong flag or a port that is taken
 */
export async function runCommand(
  flags: readonly string[],
  write: (text: string) => void,
): Promise<SandboxServer | undefined> {
  const options = readFlags(flags)
  if (options === 'help') {
    write(help)
    return undefined
  }
  const server = await serveSandbox(options)
  const accounts = Object.values(server.sandbox.accounts).map(
    ({ id, key, name }) => `  ${id}  ${key.padEnd(20)}${name}`,
  )
  write(`${server.url} stands in for the Graph API.\nToken: ${server.token}\n\n${accounts.join('\n')}\n`)
  return server
}
