import type { Sandbox } from '../createSandbox.js'
import { readFault } from '../faults/readFault.js'

/** Where the sandbox's own routes begin; the platform has none there. */
export const controlPath = '/_sandbox/'

/** An answer of the sandbox about itself. */
export interface ControlAnswer {
  readonly status: number
  readonly body: unknown
}

/**
 * The sandbox's own routes, for callers that cannot reach into it:
 * `GET state` · `POST reset` · `POST faults` with a fault as JSON · `DELETE faults`.
 *
 * @param route what stands behind `controlPath`
 */
export function control(sandbox: Sandbox, method: string, route: string, body: string): ControlAnswer {
  switch (`${method} ${route}`) {
    case 'GET state':
      // Lines of requests, not the requests: they hold no token.
      return { status: 200, body: { ...sandbox.state(), requests: sandbox.requests.map(({ line }) => line) } }
    case 'POST reset':
      sandbox.reset()
      return done
    case 'DELETE faults':
      sandbox.clearFaults()
      return done
    case 'POST faults':
      return addFault(sandbox, body)
    default:
      return { status: 404, body: { error: 'Known are GET state, POST reset, POST faults, DELETE faults' } }
  }
}

const done: ControlAnswer = { status: 200, body: { success: true } }

function addFault(sandbox: Sandbox, body: string): ControlAnswer {
  try {
    sandbox.fault(readFault(body))
    return done
  } catch (error) {
    return { status: 400, body: { error: error instanceof Error ? error.message : String(error) } }
  }
}
