export type { SandboxServer, ServeOptions } from './server/serveSandbox.js'
export { serveSandbox } from './server/serveSandbox.js'
