const NONCE = /^[A-Za-z0-9+/_-]{1,256}={0,2}$/

/** A nonce that is one, or `undefined`: styled-components prints it into HTML unescaped on the server. */
export function readNonce(nonce: string | undefined): string | undefined {
  return nonce !== undefined && NONCE.test(nonce) ? nonce : undefined
}
