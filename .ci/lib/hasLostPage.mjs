/**
 * Whether a run of vitest in a browser ended without a verdict: the socket to its one page was cut, no test failed, and
 * nothing else went wrong. Vitest 4.1 ends the whole run there, at whatever file was under way (seen in one of some ten runs;
 * others measured 4 of 21: melonjs/melonJS#1615).
 *
 * @param {string} output
 * @param {{ failed: number } | undefined} tests
 */
export function hasLostPage(output, tests) {
  const errors = /Vitest caught (\d+) unhandled error/.exec(output)?.[1]
  return (
    tests?.failed === 0 &&
    errors === '1' &&
    output.includes('[vitest] Browser connection was closed while running tests')
  )
}
