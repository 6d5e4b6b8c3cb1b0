// A file of its own, so that bundlers put the client's code into a part that comes beside the page: see lazyClient.ts.
export { createAnalyticsClient } from '@wabalytics/core'
