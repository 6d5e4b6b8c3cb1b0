/** Settings of every property test: the same examples on every run, so that a failure is a change and never luck. */
export const pinned = { seed: 20260301 } as const
