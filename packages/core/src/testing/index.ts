export type { FetcherCheck, FetcherCheckOptions } from './fetcherChecks.js'
export { fetcherChecks } from './fetcherChecks.js'
export type { TestClock } from './testClock.js'
export { createTestClock } from './testClock.js'
