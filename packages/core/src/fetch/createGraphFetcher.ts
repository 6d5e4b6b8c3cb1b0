import { datasetDefinition } from '../datasets/datasets.js'
import { AnalyticsError } from '../errors.js'
import type { AnalyticsRequest } from '../plan/request.js'
import { printCall, printRequest } from '../wire/printRequest.js'
import { appSecretProof } from './appSecretProof.js'
import { callHttp } from './callHttp.js'
import type { Fetcher } from './fetcher.js'
import { tellDeveloper } from './tellDeveloper.js'

export interface GraphFetcherOptions {
  /** The access token, or what gets it. It leaves in the Authorization header only. */
  readonly token: string | (() => string | Promise<string>)
  /** The app's secret: each call then carries its `appsecret_proof`, as apps that require one demand. */
  readonly appSecret?: string
  /** The Graph API's version. @default 'v25.0' */
  readonly version?: string
  /** Where the Graph API is. @default 'https://graph.facebook.com' */
  readonly baseUrl?: string
  /**
   * How datasets that answer in both forms are asked: as a field of the account (`?fields=pricing_analytics.start(…)…`)
   * or as an edge (`/pricing_analytics?start=…`). @default the form the platform's document shows
   */
  readonly form?: 'field' | 'edge'
  /** Sends the call. @default the global fetch */
  readonly fetch?: typeof globalThis.fetch
  /** Milliseconds one call may take. @default 30000 */
  readonly timeout?: number
}

/**
 * A {@link Fetcher} that asks the Graph API itself. For servers and scripts: it holds the access token, which must
 * never reach a browser. The platform repeats the token in answers (`paging.next`, some errors): it is taken out of
 * them.
 *
 * @throws (from the fetcher) AnalyticsError of kind `network`, `timeout`, `bad-response`, `aborted`, `configuration` or
 * the platform's.
 */
export function createGraphFetcher(options: GraphFetcherOptions): Fetcher {
  const { version = 'v25.0', baseUrl = 'https://graph.facebook.com', timeout = 30_000, appSecret } = options
  if (!/^v\d{1,2}\.\d$/.test(version)) {
    throw new AnalyticsError({
      kind: 'configuration',
      reason: 'version-malformed',
      message: `"${version}" is not a version of the Graph API.`,
      fix: 'Give one such as "v25.0".',
    })
  }
  const tell = tellDeveloper()
  const proofs = new Map<string, string>()
  const proofOf = async (token: string, secret: string) => {
    const proof = proofs.get(token) ?? (await appSecretProof(token, secret))
    proofs.clear()
    proofs.set(token, proof)
    return proof
  }
  return async (request, { signal, onHeaders }) => {
    const token = typeof options.token === 'string' ? options.token : await options.token()
    const call = printRequest(inForm(request, options.form))
    const proof = appSecret === undefined ? undefined : await proofOf(token, appSecret)
    const parameters =
      proof === undefined ? call.parameters : [...call.parameters, ['appsecret_proof', proof] as const]
    return callHttp({
      url: `${baseUrl}/${version}/${printCall({ ...call, parameters })}`,
      init: {
        method: call.method,
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      },
      fetch: options.fetch,
      timeout,
      signal,
      onHeaders,
      secrets: proof === undefined ? [token] : [token, proof],
      tell,
    })
  }
}

function inForm(request: AnalyticsRequest, form: 'field' | 'edge' | undefined): AnalyticsRequest {
  if (form === undefined || request.kind !== 'points') return request
  return datasetDefinition(request.dataset).forms.includes(form) ? { ...request, form } : request
}
