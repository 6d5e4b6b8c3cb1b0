/** The colour scheme that the library is told; none where the host leaves it to its page. */
export function schemeOf(globals: Readonly<Record<string, unknown>>): 'light' | 'dark' | undefined {
  if (globals['host'] === 'darkSystem') return undefined
  return globals['colorScheme'] === 'dark' ? 'dark' : 'light'
}
