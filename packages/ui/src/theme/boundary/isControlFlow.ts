/**
 * Whether what was thrown is a framework's way of going elsewhere (Next's `redirect()`, `notFound()` and their like), meant
 * for a boundary of its own further out. They are told by their `digest`.
 */
export function isControlFlow(thrown: unknown): boolean {
  if (typeof thrown !== 'object' || thrown === null || !('digest' in thrown)) return false
  const { digest } = thrown
  return typeof digest === 'string' && /^(NEXT_|BAILOUT_|DYNAMIC_SERVER_USAGE)/.test(digest)
}
