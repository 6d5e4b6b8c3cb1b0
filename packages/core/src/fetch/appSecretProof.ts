import { AnalyticsError } from '../errors.js'

/**
 * The proof that a call comes from the app's own server: HMAC-SHA256 of the access token under the app secret, in hex.
 * Uses WebCrypto, which Node, workers and edge runtimes have.
 *
 * @throws AnalyticsError `configuration` where the runtime has no WebCrypto.
 */
export async function appSecretProof(token: string, appSecret: string): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (subtle === undefined) {
    throw new AnalyticsError({
      kind: 'configuration',
      reason: 'no-web-crypto',
      message: 'This runtime has no WebCrypto, which appSecret needs.',
      fix: 'Run on Node 20 or later, or on an edge runtime; a page needs https.',
    })
  }
  const text = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await subtle.importKey('raw', text.encode(appSecret), algorithm, false, ['sign'])
  const signature = await subtle.sign('HMAC', key, text.encode(token))
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
